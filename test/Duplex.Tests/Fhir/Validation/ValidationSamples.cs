using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

/// <summary>Resources to validate, all invented.</summary>
internal static class ValidationSamples
{
    public static IEnumerable<FhirIssue> Errors(ValidationResult result) =>
        result.Issues.Where(issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal);

    public static ValidationResult Validate(string json, params string[] profiles)
    {
        var read = FhirJson.Parse(Encoding.UTF8.GetBytes(json));
        Assert.True(read.IsRead, string.Join("\n", read.Issues));
        return new FhirValidator().Validate(read.Resource!, profiles);
    }

    /// <summary>The resources of a gzipped Bundle, by type and id.</summary>
    public static IEnumerable<(string Name, byte[] Json)> Entries(string path)
    {
        using var file = File.OpenRead(path);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var document = JsonDocument.Parse(unzipped);
        return
        [
            .. document.RootElement.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource")).Select(resource =>
                ($"{resource.GetProperty("resourceType").GetString()}/{resource.GetProperty("id").GetString()}", Encoding.UTF8.GetBytes(resource.GetRawText()))),
        ];
    }
}
