using System.Text;
using System.Text.RegularExpressions;
using Duplex.Care.Notes;
using Duplex.Care.Notes.Comparison;
using Duplex.Engine.Deliveries;
using Duplex.Tests.Vendors.FhirR4;
using Xunit;

namespace Duplex.Tests.Care.Notes.Comparison;

public sealed class NoteTextTests
{
    private const string Text = "Synthetic note\n\nNo fever. Left knee swollen.\nIbuprofen 400 mg 3x/day, K 3.5 mmol/L.\n\tPlan: recheck.";

    [Fact]
    public void The_same_bytes_match_and_the_evidence_says_so()
    {
        var findings = Chart.JudgeText(Text, Text);

        Assert.Equal(ReadBackJudgement.Verified, findings.Judgement);
        Assert.Contains("byte for byte", findings.Evidence[0].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\rb", "a\nb")]
    [InlineData("a  \nb\t", "a\nb")]
    [InlineData("a \t b", "a b")]
    [InlineData("a\n\n\n\nb", "a\n\nb")]
    [InlineData("a\n", "a")]
    [InlineData("\n\na", "a")]
    [InlineData("a\n \t\nb", "a\n\nb")]
    public void Line_ends_and_blank_runs_match_in_the_normal_form_both_ways(string one, string other)
    {
        foreach (var findings in new[] { Chart.JudgeText(one, other), Chart.JudgeText(other, one) })
        {
            Assert.Equal(ReadBackJudgement.Verified, findings.Judgement);
            Assert.Contains("normal form", findings.Evidence[0].Sentence, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("No fever", "Fever")]
    [InlineData("Left knee", "Right knee")]
    [InlineData("400 mg", "400 mcg")]
    [InlineData("400 mg", "4 00 mg")]
    [InlineData("400 mg", "400mg")]
    [InlineData("3.5 mmol", "35 mmol")]
    [InlineData("No fever. Left", "No fever.\nLeft")]
    [InlineData("Synthetic note\n\nNo", "Synthetic note\nNo")]
    [InlineData("Plan", "plan")]
    [InlineData("recheck.", "recheck. Not.")]
    public void A_changed_word_number_unit_side_or_negation_never_matches(string from, string to)
    {
        Assert.Contains(from, Text, StringComparison.Ordinal);

        var findings = Chart.JudgeText(Text, Text.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal((ReadBackJudgement.Altered, NoteCodes.TextAltered), (findings.Judgement, findings.Problem!.Code));
        Assert.Equal(FindingVerdict.Contradicted, findings.VerdictOf(NoteSteps.InTheChart));
        Assert.False(findings.WriteProven);
    }

    [Fact]
    public void No_single_changed_or_lost_or_added_character_matches()
    {
        for (var i = 0; i < Text.Length; i++)
        {
            var blank = Text[i] is ' ' or '\t' or '\n';
            foreach (var changed in new[] { "x", "\u00a0", "\u200b", "0" })
            {
                if (changed[0] != Text[i])
                {
                    Assert.NotEqual(ReadBackJudgement.Verified, Chart.JudgeText(Text, $"{Text[..i]}{changed}{Text[(i + 1)..]}").Judgement);
                }

                Assert.NotEqual(ReadBackJudgement.Verified, Chart.JudgeText(Text, Text.Insert(i, changed)).Judgement);
            }

            if (!blank)
            {
                Assert.NotEqual(ReadBackJudgement.Verified, Chart.JudgeText(Text, Text.Remove(i, 1)).Judgement);
                Assert.NotEqual(ReadBackJudgement.Verified, Chart.JudgeText(Text, $"{Text[..i]} {Text[(i + 1)..]}").Judgement);
            }
        }
    }

    [Fact]
    public void A_cut_off_text_is_told_with_sizes_and_never_with_words()
    {
        var findings = Chart.JudgeText("line one\nsecret word", "line one\nsecret");

        Assert.Equal((NoteCodes.TextTruncated, "DocumentReference.content[0].attachment.data"), (findings.Problem!.Code, findings.Problem.Place));
        Assert.Contains("15 of 20 characters from line 2, column 7", findings.Problem.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", findings.Problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Declared_markup_header_and_footer_are_taken_off_and_nothing_else()
    {
        var form = new NormalForm
        {
            AllowedMarkup = ["<p>", "</p>"],
            HeaderLines = [new Regex("Imported on [0-9-]+", RegexOptions.NonBacktracking)],
            FooterLines = [new Regex("Page [0-9]+ of [0-9]+", RegexOptions.NonBacktracking)],
        };

        Assert.Equal(ReadBackJudgement.Verified, Chart.JudgeText("Imported on 2026\nK < 3.5", "Imported on 2026-03-01\n\n<p>Imported on 2026\nK < 3.5</p>\nPage 1 of 1", form).Judgement);
        Assert.Equal(ReadBackJudgement.Altered, Chart.JudgeText("K < 3.5", "<p>K < 3.5</p>").Judgement);
        Assert.Equal(ReadBackJudgement.Altered, Chart.JudgeText("K < 3.5", "Imported on 2026-03-01 not\nK < 3.5", form).Judgement);
        Assert.Equal(ReadBackJudgement.Altered, Chart.JudgeText("K < 3.5", "<b>K < 3.5</b>", form).Judgement);
        Assert.Equal(ReadBackJudgement.Altered, Chart.JudgeText("K < 3.5\nPage 1 of 1", "K < 3.5", form).Judgement);
    }

    [Fact]
    public void What_is_not_text_is_compared_as_bytes()
    {
        var sent = NoteJob.Note();
        sent["content"]![0] = NoteJob.Content("a\r\nb", "application/pdf");
        var seen = NoteJob.Note();
        seen["content"]![0] = NoteJob.Content("a\nb", "application/pdf");

        Assert.Equal(ReadBackJudgement.Altered, Chart.Judge(sent, [seen]).Judgement);
        Assert.Equal(ReadBackJudgement.Verified, Chart.Judge(sent, [sent]).Judgement);
    }

    [Fact]
    public void Text_that_came_back_in_another_declared_charset_is_read_in_it()
    {
        var seen = NoteJob.Note();
        seen["content"]![0]!["attachment"]!["contentType"] = "text/plain;charset=ISO-8859-1";
        seen["content"]![0]!["attachment"]!["data"] = Convert.ToBase64String(Encoding.Latin1.GetBytes("Größe"));
        var mislabelled = NoteJob.Note("Größe");
        mislabelled["content"]![0]!["attachment"]!["contentType"] = "text/plain;charset=ISO-8859-1";

        Assert.Equal(ReadBackJudgement.Verified, Chart.Judge(NoteJob.Note("Größe"), [seen]).Judgement);
        Assert.Equal(ReadBackJudgement.Altered, Chart.Judge(NoteJob.Note("Größe"), [mislabelled]).Judgement);
    }
}
