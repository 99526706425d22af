using System.Text;
using System.Xml.Linq;
using Duplex.Translation;
using Duplex.Translation.Ccda;
using Duplex.Translation.Coverage;
using Xunit;

namespace Duplex.Tests.Translation.Ccda;

/// <summary>What coverage calls mapped is in the Bundle: another value there gives another Bundle.</summary>
public class CcdaCoverageTruthTests
{
    private static readonly string[] Values = ["code", "value", "extension", "unit", "displayName"];

    [Theory]
    [MemberData(nameof(CcdaGoldenTests.Names), MemberType = typeof(CcdaGoldenTests))]
    public void Another_value_where_coverage_says_mapped_gives_another_bundle(string name)
    {
        XDocument document = XDocument.Load(Path.Combine(CcdaGoldenTests.Folder, name + ".xml"), LoadOptions.PreserveWhitespace);
        CcdaTranslationResult original = Translate(document);
        byte[] bundle = original.Bundle!.Value.ToArray();
        List<string> same = [];
        foreach (CoverageEntry entry in original.Coverage.Entries.Where(entry => entry.Outcome == CoverageOutcome.Mapped && entry.Target != "Composition.section.text"))
        {
            XElement element = Find(document, entry.Source);
            foreach (XAttribute attribute in element.Attributes().Where(attribute => Says(element, attribute)))
            {
                string sent = attribute.Value;
                if (Others(element, attribute).All(other => IsSame(document, () => attribute.Value = other, bundle)))
                {
                    same.Add($"{entry.Source}/@{attribute.Name.LocalName} -> {entry.Target}");
                }

                attribute.Value = sent;
            }

            foreach (XText text in element.Nodes().OfType<XText>().Where(text => !string.IsNullOrWhiteSpace(text.Value)))
            {
                string sent = text.Value;
                if (IsSame(document, () => text.Value = sent.TrimEnd() + "AAAA", bundle))
                {
                    same.Add($"{entry.Source} -> {entry.Target}");
                }

                text.Value = sent;
            }
        }

        Assert.True(same.Count == 0, string.Join('\n', same));
    }

    /// <summary>A name beside a code says the code again.</summary>
    private static bool Says(XElement element, XAttribute attribute) =>
        attribute.Value.Length > 0 && Values.Contains(attribute.Name.LocalName) && (attribute.Name.LocalName != "displayName" || element.Attribute("code") is null);

    private static bool IsSame(XDocument document, Action change, byte[] bundle)
    {
        change();
        return Translate(document).Bundle is { } changed && changed.Span.SequenceEqual(bundle);
    }

    /// <summary>Other values that the element may have; a code may mean the same as a few others.</summary>
    private static string[] Others(XElement element, XAttribute attribute) => (attribute.Name.LocalName, attribute.Value) switch
    {
        ("code", _) when element.Name.LocalName == "statusCode" => ["aborted", "active", "completed"],
        ("code", { } sent) => [sent + "9", "73425007", "416098002"],
        ("unit", { } sent) => [sent == "g" ? "mg" : "g"],
        ("value", "true") => ["false"],
        ("value", "false") => ["true"],
        ("value", { Length: > 4 } sent) when sent.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 => [$"{sent[..3]}{(sent[3] == '1' ? '2' : '1')}{sent[4..]}"],
        ("value", { } sent) when char.IsAsciiDigit(sent[^1]) => [$"{sent[..^1]}{(sent[^1] == '1' ? '2' : '1')}"],
        (_, { } sent) => [sent + "9"],
    };

    private static XElement Find(XDocument document, string path)
    {
        XElement at = document.Root!;
        foreach (string step in path.Split('/').Skip(2))
        {
            int bracket = step.IndexOf('[', StringComparison.Ordinal);
            string name = bracket < 0 ? step : step[..bracket];
            int turn = bracket < 0 ? 1 : int.Parse(step[(bracket + 1)..^1], System.Globalization.CultureInfo.InvariantCulture);
            List<XElement> all = [.. at.Elements().Where(inner => inner.Name.LocalName == name)];
            at = bracket < 0 ? all[0] : all.GroupBy(inner => inner.Name).First(group => group.Count() > 1).ElementAt(turn - 1);
        }

        return at;
    }

    private static CcdaTranslationResult Translate(XDocument document) =>
        CcdaTranslation.ToFhir(Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting)), Translated.Options());
}
