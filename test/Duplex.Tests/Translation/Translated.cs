using System.Security.Cryptography;
using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Changes;
using Duplex.Fhir.Model;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Translates test messages and shows what they give as whole resources.</summary>
internal static class Translated
{
    public static AssigningAuthorities Sandbox { get; } = new(
        new AssigningAuthority { Namespace = "SANDBOX", System = "urn:oid:2.16.840.1.113883.19.5.1" },
        new AssigningAuthority { Namespace = "SANDBOXORD", System = "urn:oid:2.16.840.1.113883.19.5.7" },
        new AssigningAuthority { Namespace = "SANDBOXFHIR", System = "urn:duplex:authority:SANDBOXFHIR", ResourceType = AssigningAuthority.EveryResourceType });

    /// <summary>Ids are eight digits, so that expectations can be written by hand.</summary>
    public static TranslationOptions Options(AssigningAuthorities? authorities = null) => new()
    {
        Authorities = authorities ?? Sandbox,
        IdOf = IdOf,
    };

    public static string IdOf(string subject) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject)))[..8];

    public static TranslationResult Result(string lines) => MessageTranslation.Interpret(Wire.Bytes(lines), Options());

    public static TranslationResult Order(string lines) => MessageTranslation.Interpret(Wire.Bytes(lines), Options());

    /// <summary>The resources of a type as a chart without them would hold them, in order.</summary>
    public static List<string> Resources(TranslationResult result, string type)
    {
        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        return [.. result.Changes.Where(change => change.ResourceType == type).Select(Json)];
    }

    /// <summary>The only resource of a type.</summary>
    public static string Resource(TranslationResult result, string type) => Assert.Single(Resources(result, type));

    /// <summary>The resource after the change, which must be valid FHIR.</summary>
    public static string Json(ResourceChange change)
    {
        byte[] json = ResourceChangeApplier.Apply(null, change);
        AssertValid(json);
        return Encoding.UTF8.GetString(json);
    }

    public static void AssertValid(byte[] json) => Assert.DoesNotContain(
        FhirJson.Parse(json).Issues,
        issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal);

    /// <summary>A member at the top of a resource, as JSON; null where it has none.</summary>
    public static string? Member(string json, string name)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);
        return document.RootElement.TryGetProperty(name, out System.Text.Json.JsonElement member) ? member.GetRawText() : null;
    }
}
