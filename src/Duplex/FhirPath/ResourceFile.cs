using System.Runtime.CompilerServices;
using System.Text;
using Duplex.Commands;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.FhirPath;

/// <summary>One resource of a file, or why there is none.</summary>
/// <param name="File">Relative to the folder that was asked for.</param>
/// <param name="Line">1-based in NDJSON; null in JSON.</param>
internal sealed record ResourceRead(string File, int? Line, Resource? Resource, string? Reason)
{
    public string Place => Line is { } line ? $"{File}:{line}" : File;
}

/// <summary>Reads FHIR resources from files: <c>.json</c> holds one, <c>.ndjson</c> one in each line.</summary>
internal static class ResourceFile
{
    public static async IAsyncEnumerable<ResourceRead> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (file, name) in ResourceFiles.List(path))
        {
            if (!ResourceFiles.IsNdjson(file))
            {
                yield return Parse(name, null, await File.ReadAllBytesAsync(file, cancellationToken));
                continue;
            }

            var number = 0;
            await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                {
                    yield return Parse(name, number, Encoding.UTF8.GetBytes(line));
                }
            }
        }
    }

    private static ResourceRead Parse(string name, int? line, byte[] json)
    {
        var read = FhirJson.Parse(json, FhirReadMode.Lenient);
        return new(name, line, read.Resource, read.Resource is null ? Reason(read.Issues) : null);
    }

    private static string Reason(IReadOnlyList<FhirIssue> issues) =>
        issues is [var first, ..] ? $"{(first.Path.Length > 0 ? first.Path + ": " : "")}{first.Message}" : "It holds no FHIR resource.";
}
