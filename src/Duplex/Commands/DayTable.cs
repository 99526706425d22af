using Duplex.Day;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Loops;
using Spectre.Console;

namespace Duplex.Commands;

/// <summary>The day's end as a table: every loop with its evidence.</summary>
internal static class DayTable
{
    public static void Print(IAnsiConsole console, DayReport report)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Kind", "Loop", "Patient", "Status", "Evidence");
        foreach (var outcome in report.Outcomes)
        {
            var (colour, word) = DayLines.Look(outcome.Loop?.Status);
            table.AddRow(
                outcome.Item.Kind,
                Markup.Escape(outcome.Item.Name),
                Markup.Escape(outcome.Item.Patient),
                $"[{colour}]{word}[/]",
                string.Join('\n', [.. Steps(outcome), .. Hold(outcome), .. outcome.Deviations.Select(deviation => $"[red]unexpected: {Markup.Escape(deviation)}[/]")]));
        }

        console.Write(table);
        console.MarkupLine(
            $"{report.Closed} closed, {report.Open} open, {report.Held} held, {report.Cancelled} cancelled, {report.Unexpected} unexpected, in {report.Took.TotalSeconds:0.0} s.");
    }

    private static IEnumerable<string> Steps(DayOutcome outcome) =>
        (outcome.Loop?.Steps ?? []).Select(step => step.Status switch
        {
            StepStatus.Met => $"[green]✓[/] {step.Name}: {Markup.Escape(step.Evidence)} [grey]({GradeOf(step.Grade)})[/]",
            StepStatus.Failed => $"[yellow]✗[/] {step.Name}: {Markup.Escape(step.Evidence)}",
            _ => $"[grey]· {step.Name}[/]",
        });

    private static IEnumerable<string> Hold(DayOutcome outcome) => outcome.Hold is { } hold
        ? [$"[yellow]{Markup.Escape(hold.Code)}[/], {Markup.Escape(hold.Owner)} decides: {Markup.Escape(hold.Sentence)}"]
        : [];

    private static string GradeOf(EvidenceGrade? grade) => grade switch
    {
        EvidenceGrade.ReadBack => "read-back",
        EvidenceGrade.ApplicationAck => "application-ack",
        EvidenceGrade.CommitAck => "commit-ack",
        _ => "",
    };
}
