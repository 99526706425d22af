using System.Text.Json;
using System.Text.Json.Serialization;

namespace Duplex.Day;

/// <summary>The day's report as <c>duplex try --json</c> prints it.</summary>
internal static class DayReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write(DayReport report, string dataFolder) => JsonSerializer.Serialize(
        new
        {
            Loops = report.Outcomes.Select(Loop),
            report.Closed,
            report.Open,
            report.Held,
            report.Cancelled,
            report.Unexpected,
            Seconds = Math.Round(report.Took.TotalSeconds, 1),
            report.SandboxDatabase,
            report.LaboratoryDatabase,
            DataFolder = dataFolder,
        },
        Options);

    private static object Loop(DayOutcome outcome) => new
    {
        Id = outcome.Loop?.Id.Value,
        Kind = outcome.Item.Kind,
        Status = outcome.Loop?.Status,
        Patient = outcome.Loop is { Patient.Length: > 0 } loop ? loop.Patient : $"Patient/{outcome.Item.Patient}",
        Name = outcome.Item.Name,
        Expected = outcome.Item.End.Status,
        Steps = (outcome.Loop?.Steps ?? []).Select(step => new { step.Name, step.Status, step.Grade, step.Evidence, step.Owner, step.Sentence }),
        Hold = outcome.Hold is { } hold ? new { Id = hold.Id.Value, hold.Code, hold.Owner, hold.Sentence } : null,
        outcome.Deviations,
    };
}
