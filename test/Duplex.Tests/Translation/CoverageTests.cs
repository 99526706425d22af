using Duplex.Tests.Hl7v2;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

public class CoverageTests
{
    private const string Admission = """
        MSH|^~\&|A|B|C|D|20260105||ADT^A08|1|P|2.5.1
        PID|1||7^^^SANDBOX^MR||TEST^PATIENT^Q||19700214|F|||1 Main St^^Town||5551234|||||||||||||||||||||local
        PV1|1|O|||||9^DOC^TEST||||||||||||V9^^^SANDBOX
        ZPI|1|mine
        """;

    [Fact]
    public void Every_value_of_the_message_is_told_once_at_least()
    {
        TranslationCoverage coverage = Coverage(Admission);

        Assert.Contains(coverage.Entries, entry => entry is { Source: "PID-5[1].1", Target: "Patient.name.family", Outcome: CoverageOutcome.Mapped });
        Assert.Contains(coverage.Entries, entry => entry is { Source: "PID-11[1].3", Target: "Patient.address.city", Outcome: CoverageOutcome.Mapped });
        Assert.Contains(coverage.Entries, entry => entry is { Source: "PV1-7[1].2", Target: "Practitioner.name.family" });
        Assert.Contains(coverage.Entries, entry => entry is { Source: "PID-1", Outcome: CoverageOutcome.Structure });
        Assert.Contains(coverage.Entries, entry => entry is { Source: "ZPI-2", Target: null, Outcome: CoverageOutcome.NoPlace, ValueClass: ValueClass.Word });
    }

    [Fact]
    public void Coverage_never_holds_a_value() =>
        Assert.DoesNotContain(Coverage(Admission).Entries, entry => entry.ToString().Contains("Main St", StringComparison.Ordinal) || entry.ToString().Contains("TEST", StringComparison.Ordinal));

    [Fact]
    public void Null_takes_an_element_away_and_says_so() =>
        Assert.Contains(
            Coverage(Admission.Replace("TEST^PATIENT^Q", "\"\"")).Entries, entry => entry is { Source: "PID-5", Target: "Patient.name", Outcome: CoverageOutcome.Cleared });

    private static TranslationCoverage Coverage(string lines) => MessageTranslation.ToFhir(Wire.Bytes(lines), Translated.Options()).Coverage;
}
