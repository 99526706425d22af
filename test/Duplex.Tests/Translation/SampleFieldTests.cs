using System.Globalization;
using System.Text;
using System.Text.Json;
using Duplex.Hl7v2;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;

namespace Duplex.Tests.Translation;

/// <summary>Messages of public projects: what of them reaches the Bundle, and what no Bundle may have.</summary>
public class SampleFieldTests
{
    /// <summary>Share of the valued fields that reach the Bundle.</summary>
    private const double Least = 0.90;

    private static readonly string[] Counted = ["PID", "PV1", "ORC", "OBR", "OBX", "NTE", "AL1", "DG1", "TXA", "SCH"];

    [Fact]
    public void Nine_of_ten_valued_fields_reach_the_bundle()
    {
        Dictionary<string, (int Reached, int All)> counts = [];
        Dictionary<string, int> lost = [];
        foreach ((string _, MessageTranslationResult result) in Translations().Where(one => one.Result.Verdict == TranslationVerdict.Interpreted))
        {
            foreach (IGrouping<string, CoverageEntry> field in result.Coverage.Entries.Where(entry => entry.Outcome != CoverageOutcome.Structure).GroupBy(entry => FieldOf(entry.Source)))
            {
                string segment = field.Key.Split('[', '-')[0];
                bool reached = field.Any(entry => entry.Outcome != CoverageOutcome.NoPlace);
                (int Reached, int All) count = counts.GetValueOrDefault(segment);
                counts[segment] = (count.Reached + (reached ? 1 : 0), count.All + 1);
                if (!reached)
                {
                    string name = $"{segment}-{field.Key.Split('-')[1]}";
                    lost[name] = lost.GetValueOrDefault(name) + 1;
                }
            }
        }

        StringBuilder report = new();
        foreach (string segment in counts.Keys.Order(StringComparer.Ordinal))
        {
            string most = string.Join(", ", lost.Where(pair => pair.Key.StartsWith(segment + "-", StringComparison.Ordinal)).OrderByDescending(pair => pair.Value).Take(8).Select(pair => $"{pair.Key} {pair.Value}"));
            report.AppendLine(string.Create(
                CultureInfo.InvariantCulture, $"{segment}\t{counts[segment].Reached}/{counts[segment].All}\t{100.0 * counts[segment].Reached / counts[segment].All:0.0} %\t{most}"));
        }

        Print("fields", report);
        Assert.All(
            Counted.Where(counts.ContainsKey),
            segment => Assert.True(counts[segment].Reached >= counts[segment].All * Least, $"{segment}: {counts[segment]}\n{report}"));
    }

    [Fact]
    public void Every_message_of_a_kind_that_is_translated_gives_a_bundle_and_every_other_a_reason()
    {
        Dictionary<string, int> outcomes = [];
        List<string> left = [];
        foreach ((string file, MessageTranslationResult result) in Translations())
        {
            string outcome = result.Verdict switch
            {
                TranslationVerdict.Interpreted => "translated",
                TranslationVerdict.Empty => "says nothing",
                TranslationVerdict.NotUnderstood => result.Coverage.Entries.Any(entry => entry.Source.StartsWith("MSH-9", StringComparison.Ordinal)) ? "not understood" : "no MSH-9",
                _ => $"uninterpretable, {result.Findings.First(finding => finding.Severity == FindingSeverity.Error).Place}",
            };
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            Assert.True(result.Verdict == TranslationVerdict.Interpreted || result.Findings.Count > 0, $"{file} gives neither a Bundle nor a reason.");
            Assert.Equal(result.Verdict == TranslationVerdict.Interpreted, result.Bundle is not null);
            // Results and orders of nobody, and bytes that are no message, are named outcomes.
            // A message that says nothing has no value but those of its header, of an empty PID, and what could not be read.
            if (result.Verdict == TranslationVerdict.Empty)
            {
                Assert.NotEmpty(result.Coverage.Entries);
                Assert.True(
                    result.Coverage.Entries.All(entry => entry.Source.StartsWith("MSH", StringComparison.Ordinal) || entry.Outcome is CoverageOutcome.NoPlace or CoverageOutcome.Structure),
                    $"{file} has values that were mapped, and gives no resource.");
            }

            if (result.Verdict == TranslationVerdict.Uninterpretable && !result.Findings.Any(finding => finding.Place == "PID" || finding.Place.StartsWith("byte", StringComparison.Ordinal)))
            {
                left.Add($"{file}: {outcome}");
            }
        }

        StringBuilder report = new();
        foreach ((string outcome, int count) in outcomes.OrderByDescending(pair => pair.Value))
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"{outcome}\t{count}");
        }

        Print("outcomes", report);
        Assert.True(left.Count == 0, $"{left.Count} messages of kinds that are translated give no Bundle:\n{report}\n{string.Join('\n', left.Take(20))}");
    }

    [Fact]
    public void Every_bundle_is_valid_holds_what_it_refers_to_and_no_shells()
    {
        Dictionary<string, (int Count, string File)> faults = [];
        int bundles = 0;
        foreach ((string file, MessageTranslationResult result) in Translations())
        {
            if (result.Bundle is not { } bundle)
            {
                continue;
            }

            bundles++;
            foreach (string fault in BundleFaults.Of(bundle).Select(WithoutIndices))
            {
                faults[fault] = faults.TryGetValue(fault, out (int Count, string File) known) ? (known.Count + 1, known.File) : (1, file);
            }
        }

        string report = string.Join('\n', faults.OrderByDescending(fault => fault.Value.Count).Select(fault => $"{fault.Value.Count}\t{fault.Key}\t{fault.Value.File}"));
        Print("faults", new StringBuilder($"{bundles} bundles\n{report}\n"));
        Assert.True(faults.Count == 0, report);
    }

    [Fact]
    public void Same_message_gives_the_same_bundle()
    {
        foreach (string file in SharedMessages.Hl7v2Files().Where((_, index) => index % 10 == 0))
        {
            byte[] bytes = File.ReadAllBytes(file);
            MessageTranslationResult once = MessageTranslation.ToFhir(bytes, Translated.Options());
            MessageTranslationResult again = MessageTranslation.ToFhir(bytes, Translated.Options());
            Assert.True((once.Bundle ?? default).Span.SequenceEqual((again.Bundle ?? default).Span), file);
        }
    }

    private static IEnumerable<(string File, MessageTranslationResult Result)> Translations()
    {
        string root = SharedMessages.Folder() ?? "";
        return SharedMessages.Hl7v2Files()
            .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), MessageTranslation.ToFhir(File.ReadAllBytes(file), Translated.Options())));
    }

    /// <summary>Such as <c>OBX[2]-5</c>.</summary>
    private static string FieldOf(string source) =>
        Hl7Path.TryParse(source, out Hl7Path path) ? new Hl7Path(path.Segment, path.Occurrence, path.Field).ToString() : source;

    private static string WithoutIndices(string fault)
    {
        StringBuilder text = new();
        bool inside = false;
        foreach (char letter in fault)
        {
            inside = letter == '[' || (inside && letter != ']');
            if (!inside && letter != ']')
            {
                text.Append(letter);
            }
        }

        return text.ToString();
    }

    private static void Print(string name, StringBuilder report)
    {
        if (Environment.GetEnvironmentVariable("DUPLEX_SAMPLE_REPORT") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, $"{name}.txt"), report.ToString());
        }

        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
    }
}
