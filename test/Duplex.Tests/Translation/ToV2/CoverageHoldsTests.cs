using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>What the coverage list calls mapped stands in a message.</summary>
public class CoverageHoldsTests
{
    /// <summary>Elements whose text goes over as it is.</summary>
    private static readonly HashSet<string> Literal = ["unit", "family", "given", "line", "city", "postalCode", "description"];

    public static TheoryData<string> Messages =>
        [.. Directory.EnumerateFiles(GoldenFiles.Folder, "*.hl7").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(GoldenToV2Tests.Names), MemberType = typeof(GoldenToV2Tests))]
    public void Mapped_elements_of_reviewed_resources_stand_in_their_messages(string name) => Holds(GoldenToV2Tests.Read(name));

    [Theory]
    [MemberData(nameof(Messages))]
    public void Mapped_elements_of_bundles_that_messages_gave_stand_in_what_they_give(string name)
    {
        MessageTranslationResult read = MessageTranslation.ToFhir(File.ReadAllBytes(Path.Combine(GoldenFiles.Folder, name + ".hl7")), Translated.Options());
        Holds(read.Bundle!.Value.ToArray());
    }

    private static void Holds(byte[] json)
    {
        FhirToV2Result result = FhirTranslation.ToV2(json, GoldenToV2Tests.Options);
        if (result.Messages.Count == 0)
        {
            return;
        }

        JsonNode source = JsonNode.Parse(json)!;
        List<Hl7Message> messages = [.. result.Messages.Select(message => Hl7Message.Parse(message).Message!)];
        string all = string.Join('\r', result.Messages.Select(message => Encoding.UTF8.GetString(message.Span)));
        List<string> missing = [];
        foreach (CoverageEntry entry in result.Coverage.Entries.Where(entry => entry.Target is not null))
        {
            if (messages.TrueForAll(message => message[entry.Target!].ToText().Length == 0))
            {
                missing.Add($"{entry.Source} -> {entry.Target}, which is empty");
            }

            string leaf = entry.Source[(entry.Source.LastIndexOf('.') + 1)..].Split('[')[0];
            if (Literal.Contains(leaf) && At(source, entry.Source) is { } text && !all.Contains(Escaped(text), StringComparison.Ordinal))
            {
                missing.Add($"{entry.Source} -> {entry.Target}, whose text is nowhere");
            }
        }

        Assert.Empty(missing);
    }

    private static string Escaped(string text) => text.Replace("\\", "\\E\\", StringComparison.Ordinal).Replace("|", "\\F\\", StringComparison.Ordinal)
        .Replace("^", "\\S\\", StringComparison.Ordinal).Replace("&", "\\T\\", StringComparison.Ordinal).Replace("~", "\\R\\", StringComparison.Ordinal).Replace("\n", "\\.br\\", StringComparison.Ordinal);

    private static string? At(JsonNode root, string path)
    {
        JsonNode? node = root;
        foreach (string part in path.Split('.').Skip(1))
        {
            string[] names = part.TrimEnd(']').Split('[');
            // A value of one of several types has the type in its name.
            node = node is JsonObject at ? at[names[0]] ?? at.FirstOrDefault(one => one.Key.StartsWith(names[0], StringComparison.Ordinal) && one.Value is JsonObject).Value : null;
            node = names.Length > 1 && node is JsonArray list ? list.ElementAtOrDefault(int.Parse(names[1], CultureInfo.InvariantCulture)) : node;
        }

        return node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
    }
}
