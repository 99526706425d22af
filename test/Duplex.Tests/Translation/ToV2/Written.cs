using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>Writes test resources as messages and shows them as lines.</summary>
internal static class Written
{
    public static FhirToV2Options Options { get; } = new()
    {
        Time = new DateTimeOffset(2026, 1, 5, 9, 30, 0, TimeSpan.Zero),
        ControlIdOf = static number => $"C{number}",
        SendingApplication = "DUPLEX",
        SendingFacility = "CLINIC",
        ReceivingApplication = "EHR",
        ReceivingFacility = "NC",
        Authorities = Translated.Sandbox,
    };

    public static FhirToV2Result Result(string json, FhirToV2Options? options = null) => FhirTranslation.ToV2(Encoding.UTF8.GetBytes(json), options ?? Options);

    /// <summary>The messages, each as its lines.</summary>
    public static List<string[]> Messages(FhirToV2Result result)
    {
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        return [.. result.Messages.Select(message => Wire.Lines(message.ToArray()).TrimEnd('\n').Split('\n'))];
    }

    /// <summary>The lines of the only message.</summary>
    public static string[] Message(string json, FhirToV2Options? options = null) => Assert.Single(Messages(Result(json, options)));

    /// <summary>A Bundle of these resources and a synthetic patient.</summary>
    public static string Bundle(params string[] resources) =>
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
        + string.Join(',', resources.Append(Patient).Select(resource => "{\"resource\":" + resource + "}")) + "]}";

    /// <summary>Synthetic.</summary>
    public const string Patient = """
        {"resourceType":"Patient","id":"p1","identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"system":"urn:oid:2.16.840.1.113883.19.5.1","value":"7"}],
        "name":[{"use":"official","family":"TEST","given":["PATIENT"]}],"gender":"female","birthDate":"1970-02-14"}
        """;

    /// <summary>The segment with this id, which there is once.</summary>
    public static string Line(this string[] lines, string segment) => Assert.Single(lines, line => line.StartsWith(segment + "|", StringComparison.Ordinal));

    /// <summary>What the messages give when they are read back: the Bundle, which must be valid.</summary>
    public static Bundle ReadBack(FhirToV2Result result)
    {
        ReadOnlyMemory<byte> message = Assert.Single(result.Messages);
        MessageTranslationResult read = MessageTranslation.ToFhir(message, Translated.Options());
        Assert.True(read.Verdict == TranslationVerdict.Interpreted, string.Join('\n', read.Findings));
        return Assert.IsType<Bundle>(FhirJson.Parse(read.Bundle!.Value.Span).Resource);
    }

    public static T Only<T>(this Bundle bundle)
        where T : Resource => Assert.Single(bundle.Entry.Select(entry => entry.Resource).OfType<T>());

    /// <summary>The JSON of one element.</summary>
    public static string Json(Resource resource) => Encoding.UTF8.GetString(FhirJson.Serialize(resource));

    /// <summary>Source paths that went nowhere.</summary>
    public static IEnumerable<string> Lost(FhirToV2Result result) =>
        result.Coverage.Entries.Where(entry => entry.Outcome == CoverageOutcome.NoPlace).Select(entry => entry.Source);
}
