using System.Collections.Frozen;
using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Which number of PID-3 says who the patient is.</summary>
public class PatientIdentityTests
{
    [Fact]
    public void People_who_share_a_social_security_number_stay_two() =>
        Assert.NotEqual(Identified.Patient("999999999^^^SSA^SS~A100^^^HOSP^MR"), Identified.Patient("999999999^^^SSA^SS~B200^^^HOSP^MR"));

    [Theory]
    [InlineData("111^^^HOSP^MR", "E77^^^ENT^PI")]
    [InlineData("111^^^HOSP^PI", "E77^^^ENT")]
    [InlineData("111^^^HOSP", "E77^^^ENT^AN")]
    [InlineData("111^^^HOSP", "E77^^^ENT^JHN")]
    [InlineData("111^^^HOSP^MR", "9^^^HOSP^MR^^20100101^20200101")]
    public void Order_of_identifiers_does_not_say_who_the_patient_is(string patients, string other)
    {
        string id = Identified.Patient(patients);

        Assert.Equal(id, Identified.Patient($"{patients}~{other}"));
        Assert.Equal(id, Identified.Patient($"{other}~{patients}"));
    }

    [Theory]
    [InlineData("55^^^HOSP^AN~4711^^^HOSP^MR")]
    [InlineData("4711^^^HOSP^MR~55^^^HOSP^AN")]
    [InlineData("4711^^^HOSP~E7^^^ENT^MR")]
    [InlineData("E7^^^ENT^MR~4711^^^HOSP")]
    [InlineData("55^^^HOSP^MR^^20100101^20200101~4711^^^HOSP^MR")]
    [InlineData("4711^^^HOSP^MR^^^20260310")]
    public void Number_of_the_configured_authority_and_type_goes_before_all_others(string identifiers) =>
        Assert.Equal(Identified.Patient("4711^^^HOSP^MR", Identified.Configured), Identified.Patient(identifiers, Identified.Configured));

    [Theory]
    [InlineData("AN")]
    [InlineData("SS")]
    [InlineData("NPI")]
    [InlineData("VN")]
    [InlineData("PI")]
    public void Number_of_another_type_is_not_that_patient(string type)
    {
        Assert.NotEqual(Identified.Patient("55^^^HOSP^MR", Identified.Configured), Identified.Patient($"55^^^HOSP^{type}", Identified.Configured));
        Assert.NotEqual(Identified.Patient("55^^^HOSP^MR"), Identified.Patient($"55^^^HOSP^{type}"));
    }

    [Fact]
    public void Sites_own_type_counts_as_what_it_is_configured_to_be()
    {
        TranslationOptions options = Translated.Options(AssigningAuthorities.None) with
        {
            IdentifierTypes = new Dictionary<string, string> { ["CHART"] = "MR", ["BILL"] = "AN" }.ToFrozenDictionary(),
        };
        byte[] message = Wire.Bytes("MSH|^~\\&|APP|HOSP|||20260310||ADT^A08|x|P|2.5.1\nPID|1||1^^^HOSP^BILL~111^^^HOSP^CHART||TEST^PATIENT\n");

        JsonElement bundle = JsonDocument.Parse(MessageTranslation.ToFhir(message, options).Bundle!.Value).RootElement;

        Assert.Equal(Identified.Patient("111^^^HOSP^MR"), Identified.Id(bundle, "Patient"));
    }

    [Fact]
    public void Chart_does_not_take_a_patient_whom_no_number_names()
    {
        TranslationResult result = Translated.Result("MSH|^~\\&|APP|HOSP|||20260310||ADT^A08|x|P|2.5.1\nPID|1||999999999^^^SSA^SS||TEST^PATIENT\n");

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Contains(result.Findings, finding => finding is { Place: "PID-3", Severity: FindingSeverity.Error });
    }

    [Fact]
    public void Values_that_cannot_be_read_name_nobody_and_are_told()
    {
        string[] values = ["4711\u0001", "4711\u0002", "4711\uFFFD", @"4711\X00\"];
        List<string> ids = [];
        foreach (string value in values)
        {
            MessageTranslationResult result = Identified.Result($"PID|1||{value}^^^HOSP^MR||TEST^PATIENT", Identified.Configured);
            JsonElement patient = Identified.Only(JsonDocument.Parse(result.Bundle!.Value).RootElement, "Patient");
            Assert.Contains(result.Findings, finding => finding.Place.StartsWith("PID-3", StringComparison.Ordinal));
            Assert.False(patient.TryGetProperty("identifier", out _));
            ids.Add(patient.GetProperty("id").GetString()!);
        }

        Assert.Equal(values.Length, ids.Distinct().Count());
        Assert.DoesNotContain(Identified.Patient("4711^^^HOSP^MR", Identified.Configured), ids);
    }

    [Fact]
    public void Readable_number_beside_an_unreadable_one_still_names_the_patient() =>
        Assert.Equal(Identified.Patient("4711^^^HOSP^MR"), Identified.Patient("9\u0001^^^HOSP^MR~4711^^^HOSP^MR"));

    [Fact]
    public void System_of_another_connection_gives_the_number_but_not_the_identity()
    {
        AssigningAuthorities mine = new(new AssigningAuthority { Namespace = "LAB", System = "http://lab/pid" }) { ForeignSystems = FrozenSet.Create("http://h/mrn") };
        const string Claimed = "4711^^^&http://h/mrn&URI^MR";

        string own = Identified.Patient("9^^^LAB", mine);
        MessageTranslationResult claim = Identified.Result($"PID|1||{Claimed}~9^^^LAB||TEST^PATIENT", mine);
        JsonElement patient = Identified.Only(JsonDocument.Parse(claim.Bundle!.Value).RootElement, "Patient");

        Assert.Equal(own, patient.GetProperty("id").GetString());
        Assert.Contains(patient.GetProperty("identifier").EnumerateArray(), number => number.TryGetProperty("system", out JsonElement system) && system.GetString() == "http://h/mrn");
        Assert.Contains(claim.Findings, finding => finding.Sentence.Contains("mayName", StringComparison.Ordinal));
        Assert.NotEqual(Identified.Patient(Claimed), Identified.Patient(Claimed, mine));
        Assert.Equal(TranslationVerdict.Uninterpretable, MessageTranslation.Interpret(
            Wire.Bytes($"MSH|^~\\&|LAB|LAB|||20260310||ADT^A08|x|P|2.5.1\nPID|1||{Claimed}||TEST^PATIENT\n"), Translated.Options(mine)).Verdict);
    }

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("http://h/other", true)]
    [InlineData("urn:oid:1.2.3", true)]
    public void Only_addresses_of_the_web_and_urns_become_systems(string uri, bool isSystem)
    {
        MessageTranslationResult result = Identified.Result($"PID|1||4711^^^X&{uri}&URI^MR||TEST^PATIENT");
        JsonElement number = Identified.Only(JsonDocument.Parse(result.Bundle!.Value).RootElement, "Patient").GetProperty("identifier")[0];

        Assert.Equal(isSystem, number.TryGetProperty("system", out _));
        Assert.Equal(isSystem, !result.Findings.Any(finding => finding.Place.StartsWith("PID-3", StringComparison.Ordinal)));
        Assert.Contains(uri, number.GetRawText(), StringComparison.Ordinal);
    }
}
