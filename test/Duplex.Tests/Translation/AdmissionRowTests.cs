using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Rows of the sheets of ADT that a condition decides, and what is kept where there is no row.</summary>
public class AdmissionRowTests
{
    private const string Header = "MSH|^~\\&|ADT|SANDBOX|HUB|SANDBOX|20260107080000-0600||ADT^A01^ADT_A01|T1|P|2.5.1\n";
    private const string Pid = "PID|1||7^^^SANDBOX^MR||TEST^PATIENT||19700214|F\n";
    private const string Pv1 = "PV1|1|I|||||||||||||||||V9^^^SANDBOX";

    [Theory]
    [InlineData("NK1|1|TEST^SPOUSE|SPO", 1, 0)]
    [InlineData("NK1|1|TEST^BOSS|EMR", 0, 1)]
    [InlineData("NK1|1|TEST^BOSS|EMR||||||||||TEST WORKS^L^88^^^SANDBOX", 0, 1)]
    [InlineData("NK1|1||I||(217)555-0100", 0, 1)]
    [InlineData("NK1|1||E", 1, 0)]
    [InlineData("NK1|1|TEST^FRIEND|FND||||||||||TEST WORKS^L^88^^^SANDBOX", 1, 1)]
    public void Employers_agencies_and_insurers_are_contacts_and_everybody_else_is_somebody_near(string nk1, int persons, int contacts)
    {
        JsonElement bundle = Bundle($"{Header}{Pid}{nk1}");

        Assert.Equal(persons, All(bundle, "RelatedPerson").Count);
        Assert.Equal(contacts, Only(bundle, "Patient").TryGetProperty("contact", out JsonElement found) ? found.GetArrayLength() : 0);
    }

    [Theory]
    [InlineData("555-0100^WPN^PH", "work", null)]
    [InlineData("555-0100^PRN^PH", "work", "PRN")]
    [InlineData("555-0100^^CP", "mobile", null)]
    [InlineData("^NET^Internet^test@example.org", "work", null)]
    public void Business_number_of_somebody_near_is_for_work_and_what_was_sent_stays_beside(string nk16, string use, string? kept)
    {
        JsonElement telecom = Only(Bundle($"{Header}{Pid}NK1|1|TEST^SPOUSE|SPO|||{nk16}"), "RelatedPerson").GetProperty("telecom")[0];

        Assert.Equal(use, telecom.GetProperty("use").GetString());
        Assert.Equal(kept, telecom.TryGetProperty("_use", out JsonElement beside)
            ? beside.GetProperty("extension")[0].GetProperty("valueCodeableConcept").GetProperty("coding")[0].GetProperty("code").GetString() : null);
    }

    [Theory]
    [InlineData("op1^OPERATOR^TEST", "TEST GROUP^L", "TEST OPERATOR")]
    [InlineData("", "TEST GROUP^L", "TEST GROUP")]
    [InlineData("", "", "SANDBOX")]
    public void Event_without_an_operator_is_of_the_organization_that_sent_it(string evn5, string msh22, string who)
    {
        string header = $"{Header.TrimEnd('\n')}||||||||||{msh22}\n";
        JsonElement happened = All(Bundle($"{header}EVN||20260107080000-0600|20260108||{evn5}\n{Pid}"), "Provenance").Single(IsEvent);

        Assert.Equal(who, Assert.Single(happened.GetProperty("agent").EnumerateArray()).GetProperty("who").GetProperty("display").GetString());
        Assert.StartsWith("MessageHeader/", happened.GetProperty("target")[0].GetProperty("reference").GetString(), StringComparison.Ordinal);
        Assert.Equal("20260108", Kept(happened, "EVN-3"));
    }

    [Fact]
    public void First_software_is_the_source_and_the_others_passed_the_message_on()
    {
        JsonElement bundle = Bundle($"{Header}SFT|TEST VENDOR|1|Test ADT|b1\nSFT|TEST VENDOR|2|Test relay|b2\n{Pid}");

        JsonElement source = All(bundle, "Provenance").First(provenance => !IsEvent(provenance));
        Assert.Equal(
            ["source DocumentReference", "source Device", "derivation Device"],
            source.GetProperty("entity").EnumerateArray().Select(entity => $"{entity.GetProperty("role").GetString()} {entity.GetProperty("what").GetProperty("reference").GetString()!.Split('/')[0]}"));
    }

    [Fact]
    public void Role_number_tells_two_roles_of_one_person_apart()
    {
        JsonElement bundle = Bundle($"{Header}{Pid}{Pv1}\nROL|R1^SANDBOX|AD|AT|9^TEST^DOCTOR||||||||555-0100\nROL|R2^SANDBOX|AD|AT|9^TEST^DOCTOR||||||||555-0200");

        Assert.Equal(["R1", "R2"], All(bundle, "PractitionerRole").Select(role => role.GetProperty("identifier")[0].GetProperty("value").GetString()));
        Assert.Equal(
            2, Only(bundle, "Encounter").GetProperty("participant").EnumerateArray().Select(one => one.GetProperty("individual").GetProperty("reference").GetString()).Distinct().Count());
    }

    [Fact]
    public void Duration_of_a_role_stands_where_its_period_does()
    {
        JsonElement bundle = Bundle($"{Header}{Pid}ROL||AD|AT^Attending^HL70443|8^TEST^NURSE|||S^Shift\n{Pv1}\nROL|R1^SANDBOX|AD|AT|9^TEST^DOCTOR|||S^Shift");

        JsonElement member = Only(bundle, "CareTeam").GetProperty("participant")[0];
        Assert.Equal("urn:duplex:v2:ROL-7", member.GetProperty("period").GetProperty("extension")[0].GetProperty("url").GetString());
        JsonElement participant = Only(bundle, "Encounter").GetProperty("participant")[0];
        Assert.Equal("S", participant.GetProperty("extension")[0].GetProperty("valueCodeableConcept").GetProperty("coding")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Relative_keeps_what_kind_of_provider_where_and_for_whom()
    {
        JsonElement bundle = Bundle($"{Header}{Pid}ROL|R1^SANDBOX|AD|MTH^Mother^HL70063|8^TEST^MOTHER|||S||T1^Carer|H^Home|||WARD^12|TEST CLINIC^L^77^^^SANDBOX");

        JsonElement mother = Only(bundle, "RelatedPerson");
        Assert.Equal(
            ["ROL-7", "ROL-9", "ROL-10", "ROL-13", "ROL-14"],
            mother.GetProperty("extension").EnumerateArray().Select(extension => extension.GetProperty("url").GetString()!["urn:duplex:v2:".Length..]));
        Assert.False(Only(bundle, "CareTeam").GetProperty("participant")[0].TryGetProperty("onBehalfOf", out _));
    }

    [Theory]
    [InlineData("N", null, "false")]
    [InlineData("Y", "R", null)]
    [InlineData("SEC", "R SEC", null)]
    public void Protection_of_a_visit_is_a_label_and_none_is_kept_as_none(string pv222, string? labels, string? kept)
    {
        JsonElement visit = Only(Bundle($"{Header}{Pid}{Pv1}\nPV2||||||||||||||||||||||{pv222}"), "Encounter");

        Assert.Equal(labels, visit.TryGetProperty("meta", out JsonElement meta)
            ? string.Join(' ', meta.GetProperty("security").EnumerateArray().Select(label => label.GetProperty("code").GetString())) : null);
        Assert.Equal(kept, visit.TryGetProperty("extension", out JsonElement extension) ? extension[0].GetProperty("valueBoolean").GetRawText() : null);
    }

    [Theory]
    [InlineData("PV1", "PV1|1|I||||||||||||||||V|V9^^^SANDBOX||||||||||||||||||||||A^Active^HL70117", "Encounter", "PV1-41", "A^Active^HL70117")]
    [InlineData("PV2", "PV2||||||||||||||3", "Encounter", "PV2-14", "3")]
    [InlineData("PD1", "PD1|A||||||||||02", "Patient", "PD1-11", "02")]
    [InlineData("PID", "", "Patient", "PID-33", "20250110")]
    [InlineData("DG1", "DG1|1||I10^Hypertension^I10C|||A||||||||||||||||^^1.2.3^CLIP", "Condition", "DG1-22", "^^1.2.3^CLIP")]
    [InlineData("DG1", "DG1|1||I10^Hypertension^I10C|||A|||||||||||C", "Condition", "DG1-17", "C")]
    [InlineData("PR1", "PR1|1||80146002^Appendectomy^SCT||20260107|||||||||||M1", "Procedure", "PR1-16", "M1")]
    [InlineData("IAM", "IAM|1||70618^Penicillin^RXNORM|||A|||S", "AllergyIntolerance", "IAM-9", "S")]
    [InlineData("NK1", "NK1|1|TEST^SPOUSE|SPO|||||||Baker", "RelatedPerson", "NK1-10", "Baker")]
    [InlineData("NK1", "NK1|1|TEST^BOSS|EMR|||||||Baker", "Patient", "NK1-10", "Baker")]
    [InlineData("IN1", "IN1|1|P1|77|TEST INSURANCE||DESK^ANNA", "Coverage", "IN1-6", "DESK^ANNA")]
    [InlineData("IN2", "IN1|1|P1|77|TEST INSURANCE\nIN2|E1", "Coverage", "IN2-1", "E1")]
    [InlineData("GT1", "GT1|1||TEST^PAYER|||||||IND", "RelatedPerson", "GT1-10", "IND")]
    public void Field_without_a_row_is_kept_by_its_name(string segment, string lines, string type, string field, string value)
    {
        string visit = segment == "PV1" ? "" : $"{Pv1}\n";
        string message = $"{Header}{Pid.TrimEnd('\n')}{(segment == "PID" ? "|||||||||||||||||||||||||20250110" : "")}\n{visit}{lines}";
        MessageTranslationResult result = MessageTranslation.ToFhir(Wire.Bytes(message), Translated.Options());

        JsonElement holder = Only(Bundle(message), type);
        Assert.Equal(value, Kept(holder.TryGetProperty("contact", out JsonElement contact) ? contact[0] : holder, field));
        Assert.Contains(result.Coverage.Entries, entry => entry.Source.StartsWith(field, StringComparison.Ordinal) && entry.Outcome == CoverageOutcome.KeptAsExtension);
    }

    [Fact]
    public void Field_without_a_row_changes_no_chart()
    {
        TranslationResult result = Translated.Result($"{Header}{Pid}PD1|A\n{Pv1}||||||||||||||||||||||A\nDG1|1||I10^Hypertension^I10C|||A|||||||||||C");

        Assert.DoesNotContain(result.Changes.SelectMany(change => change.Elements), element => element.Element == "extension");
    }

    [Fact]
    public void Class_that_no_table_has_is_kept_as_it_was_sent()
    {
        JsonElement visit = Only(Bundle($"{Header}{Pid}{Pv1.Replace("|I|", "|Q^Quick|", StringComparison.Ordinal)}"), "Encounter");

        Assert.Equal("""{"system":"http://terminology.hl7.org/CodeSystem/v2-0004","code":"Q","display":"Quick"}""", visit.GetProperty("class").GetRawText());
    }

    [Theory]
    [InlineData("PV1|1|N||||||||||||||VIP", 0)]
    [InlineData("PV1|1|I||||||||||||||VIP|||V9^^^SANDBOX", 1)]
    public void Importance_is_the_persons_with_and_without_a_visit(string pv1, int visits)
    {
        JsonElement bundle = Bundle($"{Header}{Pid}{pv1}");

        Assert.Contains("patient-importance", Only(bundle, "Patient").GetProperty("extension").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(visits, All(bundle, "Encounter").Count);
    }

    [Fact]
    public void Guarantor_that_is_an_organization_has_number_address_and_telephone()
    {
        JsonElement payer = All(Bundle($"{Header}{Pid}GT1|1|88^^^SANDBOX|||1 Test Street^^Testtown|555-0100|||||||||||||||TEST PAYER"), "Organization").Single(one => one.GetProperty("name").GetString() == "TEST PAYER");

        Assert.Equal("88", payer.GetProperty("identifier")[0].GetProperty("value").GetString());
        Assert.Equal("Testtown", payer.GetProperty("address")[0].GetProperty("city").GetString());
        Assert.Equal("555-0100", payer.GetProperty("telecom")[0].GetProperty("value").GetString());
    }

    [Fact]
    public void Insured_who_is_the_patient_is_not_told_twice()
    {
        JsonElement coverage = Only(Bundle($"{Header}{Pid}IN1|1|P1|77|TEST INSURANCE||||||||||||TEST^PATIENT|SEL|19700214|2 Other Street"), "Coverage");

        Assert.Equal("urn:duplex:v2:IN1-19", Assert.Single(coverage.GetProperty("extension").EnumerateArray()).GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("TEST WORKS^L^88^^^SANDBOX", "88 G1")]
    [InlineData("", "G1")]
    public void Number_of_the_group_is_the_policy_holders(string in111, string numbers)
    {
        JsonElement bundle = Bundle($"{Header}{Pid}IN1|1|P1|77|TEST INSURANCE||||||G1^^^SANDBOX|{in111}");

        JsonElement holder = Only(bundle, "Coverage").GetProperty("policyHolder");
        JsonElement? described = All(bundle, "Organization").Where(one => one.GetProperty("name").GetString() == "TEST WORKS").Cast<JsonElement?>().SingleOrDefault();
        Assert.Equal(numbers, described is null ? holder.GetProperty("identifier").GetProperty("value").GetString()
            : string.Join(' ', described.Value.GetProperty("identifier").EnumerateArray().Select(number => number.GetProperty("value").GetString())));
    }

    [Fact]
    public void Insured_whom_nobody_names_is_no_person()
    {
        JsonElement bundle = Bundle($"{Header}{Pid}IN1|1|P1|77|TEST INSURANCE|||||||||||||SPO|19690101");

        Assert.Empty(All(bundle, "RelatedPerson"));
        Assert.Equal("19690101", Kept(Only(bundle, "Coverage"), "IN1-18"));
    }

    private static bool IsEvent(JsonElement provenance) =>
        provenance.GetProperty("activity").GetProperty("coding")[0].TryGetProperty("display", out JsonElement display) && display.GetString()!.StartsWith("event", StringComparison.Ordinal);

    private static string? Kept(JsonElement holder, string field) => holder.GetProperty("extension").EnumerateArray()
        .Where(extension => extension.GetProperty("url").GetString() == $"urn:duplex:v2:{field}").Select(extension => extension.GetProperty("valueString").GetString()).SingleOrDefault();

    private static JsonElement Bundle(string lines)
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(Wire.Bytes(lines), Translated.Options());
        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
        return JsonDocument.Parse(result.Bundle!.Value).RootElement;
    }

    private static IReadOnlyList<JsonElement> All(JsonElement bundle, string type) =>
        [.. BundleFaults.Resources(bundle).Where(resource => resource.GetProperty("resourceType").GetString() == type)];

    private static JsonElement Only(JsonElement bundle, string type) => Assert.Single(All(bundle, type));
}
