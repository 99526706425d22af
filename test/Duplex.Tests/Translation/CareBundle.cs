using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>The Bundle of a test message, which must be without fault.</summary>
internal sealed class CareBundle
{
    private const string Patient = "PID|1||7^^^SANDBOX^MR||TEST^PATIENT";

    private readonly JsonElement _bundle;

    private CareBundle(MessageTranslationResult result)
    {
        Result = result;
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
        _bundle = JsonDocument.Parse(result.Bundle!.Value).RootElement;
    }

    public MessageTranslationResult Result { get; }

    /// <param name="lines">What follows MSH; a PID of a synthetic patient takes the place of <c>PID</c>.</param>
    public static CareBundle Of(string type, string lines)
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(Message(type, lines), Translated.Options());
        Assert.True(result.Verdict == TranslationVerdict.Interpreted, string.Join(' ', result.Findings.Select(finding => $"{finding.Place}: {finding.Sentence}")));
        return new CareBundle(result);
    }

    public static byte[] Message(string type, string lines) =>
        Wire.Bytes($"MSH|^~\\&|A|B|C|D|20260105101500+0000||{type}|CARE1|T|2.5.1\n{lines}".Replace("\nPID\n", $"\n{Patient}\n", StringComparison.Ordinal));

    public List<JsonElement> All(string type) =>
    [
        .. _bundle.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource"))
            .Where(resource => resource.GetProperty("resourceType").GetString() == type)
            .Where(resource => type != "DocumentReference" || !resource.GetRawText().Contains("hl7-v2+er7", StringComparison.Ordinal)),
    ];

    public JsonElement One(string type) => Assert.Single(All(type));

    /// <summary>The id of the only resource of a type.</summary>
    public string Id(string type) => One(type).GetProperty("id").GetString()!;

    /// <summary>A value by its path in the only resource of a type, such as <c>content.0.attachment.title</c>; null where there is none.</summary>
    public string? Value(string type, string path) => Value(One(type), path);

    public static string? Value(JsonElement element, string path)
    {
        foreach (string part in path.Split('.'))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                int index = int.Parse(part, System.Globalization.CultureInfo.InvariantCulture);
                if (index >= element.GetArrayLength())
                {
                    return null;
                }

                element = element[index];
            }
            else if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(part, out element))
            {
                return null;
            }
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : element.GetRawText();
    }
}
