using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Bundles of small messages, for questions of who is who.</summary>
internal static class Identified
{
    private static readonly AssigningAuthorities Hospital = new(new AssigningAuthority { Namespace = "HOSP", System = "http://h/mrn", IdentifierType = "MR" });

    /// <summary>With the authority HOSP, whose patients' numbers are MR.</summary>
    public static AssigningAuthorities Configured => Hospital;

    public static MessageTranslationResult Result(string lines, AssigningAuthorities? authorities = null, string type = "ADT^A08", string sender = "APP|HOSP") =>
        MessageTranslation.ToFhir(
            Wire.Bytes($"MSH|^~\\&|{sender}|DUP|CL|20260310143022-0500||{type}|x|P|2.5.1\n{lines}\n"),
            Translated.Options(authorities ?? AssigningAuthorities.None));

    public static JsonElement Bundle(string lines, AssigningAuthorities? authorities = null, string type = "ADT^A08", string sender = "APP|HOSP")
    {
        MessageTranslationResult result = Result(lines, authorities, type, sender);
        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        Translated.AssertValid(result.Bundle!.Value.ToArray());
        Assert.Empty(BundleFaults.Of(result.Bundle.Value.ToArray()));
        return JsonDocument.Parse(result.Bundle.Value).RootElement;
    }

    public static JsonElement[] All(JsonElement bundle, string type) =>
    [
        .. bundle.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource"))
            .Where(resource => resource.GetProperty("resourceType").GetString() == type),
    ];

    public static JsonElement Only(JsonElement bundle, string type) => Assert.Single(All(bundle, type));

    public static string Id(JsonElement bundle, string type) => Only(bundle, type).GetProperty("id").GetString()!;

    public static string Patient(string identifiers, AssigningAuthorities? authorities = null) => Id(Bundle($"PID|1||{identifiers}||TEST^PATIENT", authorities), "Patient");
}
