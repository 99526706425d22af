using System.Text.Json;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>What is no timestamp makes no period: R4 forbids an element without content.</summary>
public class EmptyPeriodTests
{
    private const string Given = "20260310";

    /// <summary>Every field from which a period, or a bound of one, is read.</summary>
    private static readonly (string Type, string Lines)[] Messages =
    [
        ("ADT^A08", "EVN||20260310\nPID|1||7^^^SANDBOX^MR^^{0}^{0}||TEST^PATIENT^^^^^L^^^^^{0}^{0}||19700214|F|||1 Test St^^Town^^^^H^^^^^^{0}^{0}||^PRN^PH^^^^5550100^^^^^^{0}^{0}\nPV1|1|I|W^1^1||||1^DOC^TEST^^^^^^^^^^^^^^^^{0}^{0}||||||||||||V1|||||||||||||||||||||||||{0}|{0}\nNK1|1|TEST^KIN|SPO|||||{0}|{0}\nGT1|1|9|TEST^GUARANTOR|||||||SEL||{0}|{0}\nIN1|1|P1|C1|Company|||||||{0}|{0}\nROL|1|AD|AT|2^DOC^TEST|{0}|{0}\nPR1|1||1^Done^L||{0}"),
        ("REF^I12", "RF1|P|R||||R1|{0}|{0}|20260310\nPRD|RP|DOC^TEST||||||{0}|{0}\nPID\nAUT|1|C|Company|{0}|{0}|A1"),
        ("RDE^O11", "PID\nORC|NW|P1\nRXE|^BID^^{0}^{0}|1^Drug^L|1||TAB"),
        ("RDE^O11", "PID\nORC|NW|P1\nRXE||1^Drug^L|1||TAB\nTQ1|1||BID||||{0}|{0}"),
        ("OML^O21", "PID\nORC|NW|P1\nOBR|1|P1||1^Test^L||||||||||||||||||||||^BID^^{0}^{0}\nSPM|1|S1||SER^Serum^HL70487|||||||||||||{0}^{0}"),
        ("OML^O21", "PID\nORC|NW|P1\nTQ1|1||BID||||{0}|{0}\nOBR|1|P1||1^Test^L"),
        ("ORU^R01", "PID\nOBR|1|P1|F1|1^Test^L|||{0}|{0}||||||||||||||20260310||CH|F\nOBX|1|DR|A^A^L||{0}^{0}||||||F"),
        ("SIU^S12", "SCH|A1||||||||30|min|^^30^{0}^{0}\nPID\nRGS|1\nAIS|1||1^Visit^L|{0}\nAIL|1||R^1|||{0}"),
        ("MDM^T02", "EVN|T02|20260310\nPID\nTXA|1|CN|TX|{0}||20260310||||||D1||||||AU\nOBX|1|TX|1^Note^L||Text||||||F"),
        ("PPR^PC1", "PID\nPRB|AD|20260310|1^Problem^L|PR1|||{0}|{0}|{0}\nROL|1|AD|AT|2^DOC^TEST|{0}|{0}"),
    ];

    public static TheoryData<int, string> Mutations()
    {
        TheoryData<int, string> rows = [];
        for (int message = 0; message < Messages.Length; message++)
        {
            foreach (string time in (ReadOnlySpan<string>)["20269999", "0", "00000000", "\"\"", "unknown", "2026031", Given])
            {
                rows.Add(message, time);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public void Time_that_is_none_leaves_no_empty_element(int message, string time)
    {
        (string type, string lines) = Messages[message];
        string[] parts = lines.Split("{0}");

        // All at once, then each of them alone between good ones.
        for (int bad = -1; bad < parts.Length - 1; bad++)
        {
            string mutated = parts[0];
            for (int i = 1; i < parts.Length; i++)
            {
                mutated += (bad < 0 || bad == i - 1 ? time : Given) + parts[i];
            }

            MessageTranslationResult result = MessageTranslation.ToFhir(CareBundle.Message(type, mutated), Translated.Options());
            Assert.True(result.Bundle.HasValue, string.Join('\n', result.Findings));
            using JsonDocument document = JsonDocument.Parse(result.Bundle.Value);
            Assert.Empty(EmptyIn(document.RootElement, type));
            Assert.Empty(BundleFaults.Errors(result.Bundle.Value.Span));
        }
    }

    private static IEnumerable<string> EmptyIn(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object when !element.EnumerateObject().Any() => [path],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => EmptyIn(member.Value, $"{path}.{member.Name}")),
        JsonValueKind.Array when element.GetArrayLength() == 0 => [path],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => EmptyIn(item, path)),
        _ => [],
    };
}
