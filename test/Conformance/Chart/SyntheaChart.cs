using System.Text.Json;
using Duplex.Chart;
using Duplex.Engine.Identity;

namespace Duplex.Conformance.Chart;

/// <summary>Patients of Synthea from the shared material, where it is present; all are invented.</summary>
internal static class SyntheaChart
{
    /// <summary>Some resources of each of the smaller records; none where the material is absent.</summary>
    public static IReadOnlyList<ChartVersion> Read(int most)
    {
        var folder = Path.Combine(Shared(), "data", "synthea", "collection-2022");
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var versions = new List<ChartVersion>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").OrderBy(file => new FileInfo(file).Length))
        {
            versions.AddRange(ReadBundle(file).Take(most - versions.Count));
        }

        return versions;
    }

    private static string Shared()
    {
        if (Environment.GetEnvironmentVariable("DUPLEX_SHARED") is { Length: > 0 } given)
        {
            return given;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Duplex.slnx")))
        {
            folder = folder.Parent;
        }

        return folder is null ? "" : Path.Combine(folder.FullName, "..", "shared");
    }

    private static IEnumerable<ChartVersion> ReadBundle(string file)
    {
        var text = File.ReadAllText(file);
        using var before = JsonDocument.Parse(text);
        foreach (var entry in before.RootElement.GetProperty("entry").EnumerateArray())
        {
            var resource = entry.GetProperty("resource");
            text = text.Replace($"\"{entry.GetProperty("fullUrl").GetString()}\"", $"\"{resource.GetProperty("resourceType").GetString()}/{resource.GetProperty("id").GetString()}\"", StringComparison.Ordinal);
        }

        using var bundle = JsonDocument.Parse(text);
        var patient = "";
        foreach (var entry in bundle.RootElement.GetProperty("entry").EnumerateArray())
        {
            var resource = entry.GetProperty("resource");
            var (type, id) = (resource.GetProperty("resourceType").GetString()!, resource.GetProperty("id").GetString()!);
            patient = type == "Patient" ? $"Patient/{id}" : patient;
            yield return new ChartVersion
            {
                Connection = Given.Connection,
                ResourceType = type,
                Id = id,
                Version = 1,
                At = Given.Start,
                Source = new ExchangeId(Given.NewId()),
                SourceSequence = 1,
                Patient = type is "Organization" or "Practitioner" or "Location" ? "" : patient,
                Body = Given.Bytes(resource.GetRawText()),
            };
        }
    }
}
