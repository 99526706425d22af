using System.Globalization;
using System.Text;
using Duplex.Hl7v2;
using Duplex.Tests.Translation.Sheets;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Whether a coverage list tells the truth, and in a time that grows with the message alone: were it to grow with its square, the long message would take minutes.</summary>
public class CoverageTruthTests
{
    public static TheoryData<string> Names => [.. GoldenFiles.Names];

    /// <summary>
    /// Each value of a reviewed message in turn is another one: where the coverage list says that it was mapped, the resources (but for
    /// their ids and the copy of the message) must be others too.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Coverage_never_says_mapped_for_a_value_whose_change_changes_nothing(string name)
    {
        byte[] message = GoldenFiles.Message(name);
        MessageTranslationResult result = MessageTranslation.ToFhir(message, Translated.Options());
        BundleElements before = BundleElements.Of(message);
        List<string> lies = [];
        foreach (IGrouping<string, CoverageEntry> entries in result.Coverage.Entries
            .Where(entry => entry.Outcome is CoverageOutcome.Mapped or CoverageOutcome.KeptAsExtension && entry.ValueClass != ValueClass.Null).GroupBy(entry => entry.Source))
        {
            if (!Hl7Path.TryParse(entries.Key, out Hl7Path place))
            {
                continue;
            }

            bool isSeen = Others(message, place, entries.First().ValueClass).Any(changed => BundleElements.Of(changed) is var after && (after.Beyond(before).Any() || before.Beyond(after).Any()));
            if (!isSeen)
            {
                lies.Add($"{entries.Key} to {string.Join(", ", entries.Select(entry => entry.Target))}");
            }
        }

        Assert.True(lies.Count == 0, $"{name}: {lies.Count} values are told to be mapped, and their change changes nothing:\n{string.Join('\n', lies)}");
    }

    [Fact]
    public void Message_of_twenty_thousand_segments_gets_its_coverage_list_in_the_time_of_a_test()
    {
        StringBuilder lines = new("MSH|^~\\&|A|B|C|D|20260105||ORU^R01|1|P|2.5.1\rPID|1||7^^^SANDBOX^MR||TEST^PATIENT\rOBR|1|P1|F1|24323-8^Panel^LN|||20260105||||||||||||||||||F\r");
        for (int i = 1; i <= 20_000; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"OBX|{i}|TX|{i}^Line^L||Some words^and more||||||F\r");
        }

        TranslationCoverage coverage = MessageTranslation.ToFhir(Encoding.UTF8.GetBytes(lines.ToString()), Translated.Options()).Coverage;

        Assert.True(coverage.Entries.Count > 60_000, $"{coverage.Entries.Count} entries.");
        Assert.Equal(20_000, coverage.Entries.Select(entry => entry.Source).Where(source => source.StartsWith("OBX", StringComparison.Ordinal) && source.EndsWith("-5[1].1", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public void What_has_no_place_is_told_by_the_coverage_list_alone()
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(
            Encoding.UTF8.GetBytes("MSH|^~\\&|A|B|C|D|20260105||ORM^O01|1|P|2.5.1\rPID|1||7^^^SANDBOX^MR||TEST^PATIENT\rORC|NW|P1\rOBR|1|P1||24323-8^Panel^LN\rZZ1|1|mine\r"), Translated.Options());

        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "ZZ1-2", Outcome: CoverageOutcome.NoPlace });
        Assert.DoesNotContain(result.Findings, finding => finding.Sentence.Contains("no place", StringComparison.Ordinal));
    }

    /// <summary>The message with another value at a place: of the same kind, or a word that no table has.</summary>
    private static IEnumerable<byte[]> Others(byte[] message, Hl7Path place, ValueClass kind)
    {
        Hl7Value value = Hl7Message.Parse(message).Message![place];
        string now = Encoding.Latin1.GetString(value.Bytes);
        string[] others = kind switch
        {
            ValueClass.Timestamp => [now.Replace("20", "19", StringComparison.Ordinal), string.Concat("2021", now.AsSpan(4))],
            ValueClass.Number => [now + "7", "7" + now[1..], "QX7"],
            _ => ["QX7Z", now + "Q", now is "Y" ? "N" : "Y"],
        };
        foreach (string other in others)
        {
            yield return [.. message.AsSpan(0, value.Offset), .. Encoding.Latin1.GetBytes(other), .. message.AsSpan(value.Offset + value.Bytes.Length)];
        }
    }
}
