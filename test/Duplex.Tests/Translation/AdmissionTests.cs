using System.Text.Json;
using Duplex.Fhir.Changes;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>ADT as Bundles and as changes of a chart: what its segments become, and what they must not become.</summary>
public class AdmissionTests
{
    private const string Header = "MSH|^~\\&|ADT|SANDBOX|HUB|SANDBOX|20260107080000-0600||ADT^A01^ADT_A01|T1|P|2.5.1\n";
    private const string Pid = "PID|1||7^^^SANDBOX^MR||TEST^PATIENT||19700214|F";
    private const string Pv1 = "PV1|1|I|||||||||||||||||V9^^^SANDBOX";

    [Theory]
    [InlineData("2106-3^White^HL70005", "ombCategory:2106-3 text:White")]
    [InlineData("2106-3^White^HL70005~2028-9^Asian", "ombCategory:2106-3 ombCategory:2028-9 text:White; Asian")]
    [InlineData("1006-6^Abenaki^CDCREC", "detailed:1006-6 text:Abenaki")]
    [InlineData("W^White", "text:White")]
    [InlineData("W", "text:W")]
    [InlineData("UNK", "ombCategory:UNK text:Unknown")]
    public void Race_is_one_extension_of_categories_details_and_a_text(string pid10, string expected)
    {
        JsonElement patient = Only(Bundle($"{Header}{Pid}||{pid10}"), "Patient");

        Assert.Equal(expected, Parts(patient, "us-core-race"));
    }

    [Theory]
    [InlineData("H^Hispanic^HL70189", "ombCategory:2135-2 text:Hispanic")]
    [InlineData("N", "ombCategory:2186-5 text:Not Hispanic or Latino")]
    [InlineData("2135-2^^CDCREC", "ombCategory:2135-2 text:Hispanic or Latino")]
    [InlineData("Z^Other", "text:Other")]
    public void Ethnicity_has_one_category_at_most(string pid22, string expected)
    {
        JsonElement patient = Only(Bundle($"{Header}{Pid}||||||||||||||{pid22}"), "Patient");

        Assert.Equal(expected, Parts(patient, "us-core-ethnicity"));
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("ENG^English^ISO639", "en")]
    [InlineData("^Klingon", "und")]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("KLI^Klingon^LOCAL", "und")]
    public void Language_is_one_that_R4_takes(string pid15, string code)
    {
        JsonElement language = Only(Bundle($"{Header}{Pid}|||||||{pid15}"), "Patient").GetProperty("communication")[0].GetProperty("language");

        Assert.Equal("urn:ietf:bcp:47", language.GetProperty("coding")[0].GetProperty("system").GetString());
        Assert.Equal(code, language.GetProperty("coding")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void A_number_in_two_fields_is_one_identifier()
    {
        JsonElement patient = Only(Bundle($"{Header}PID|1|7|7^^^SANDBOX^MR~8^^^SANDBOX^PI|8^^^SANDBOX|TEST^PATIENT"), "Patient");

        Assert.Equal(["7", "8"], patient.GetProperty("identifier").EnumerateArray().Select(number => number.GetProperty("value").GetString()));
    }

    [Theory]
    [InlineData("NK1|1|TEST^SPOUSE|SPO", "RelatedPerson", 0)]
    [InlineData("NK1|1||EMR||||||||||TEST WORKS^L^88^^^SANDBOX", null, 1)]
    [InlineData("NK1|1|TEST^BOSS|EMR||||||||||TEST WORKS^L^88^^^SANDBOX", null, 1)]
    [InlineData("NK1|1", null, 0)]
    public void Person_near_is_a_related_person_and_organization_a_contact(string nk1, string? resource, int contacts)
    {
        JsonElement bundle = Bundle($"{Header}{Pid}\n{nk1}");

        Assert.Equal(resource is null ? 0 : 1, All(bundle, "RelatedPerson").Count);
        Assert.Equal(contacts, Only(bundle, "Patient").TryGetProperty("contact", out JsonElement found) ? found.GetArrayLength() : 0);
    }

    [Theory]
    [InlineData("A01", "", "in-progress")]
    [InlineData("A05", "", "planned")]
    [InlineData("A11", "", "cancelled")]
    [InlineData("A03", "", "finished")]
    [InlineData("A13", "20260109", "in-progress")]
    [InlineData("A08", "20260109", "finished")]
    [InlineData("A08", "", "in-progress")]
    [InlineData("A12", "", "in-progress")]
    [InlineData("A23", "", "entered-in-error")]
    public void Status_of_a_visit_follows_event_end_and_class(string trigger, string end, string status)
    {
        string pv1 = $"{Pv1}||||||||||||||||||||||||||{end}";

        Assert.Equal(status, Only(Bundle($"{Header.Replace("A01", trigger)}{Pid}\n{pv1}"), "Encounter").GetProperty("status").GetString());
    }

    [Fact]
    public void A_visit_without_a_number_is_in_a_bundle_and_changes_no_chart()
    {
        string message = $"{Header}{Pid}\nPV1|1|O|CLINIC";

        Assert.Single(All(Bundle(message), "Encounter"));
        Assert.DoesNotContain(Translated.Result(message).Changes, change => change.ResourceType == "Encounter");
        Assert.Empty(All(Bundle($"{Header}{Pid}\nPV1|1|N"), "Encounter"));
    }

    [Fact]
    public void Severity_is_that_of_a_reaction_where_there_is_one_and_criticality_otherwise()
    {
        IReadOnlyList<JsonElement> allergies = All(Bundle($"{Header}{Pid}\nAL1|1|DA|1^A|SV|HIVES~RASH\nAL1|2|FA|2^B|SV"), "AllergyIntolerance");

        Assert.Equal("severe", allergies[0].GetProperty("reaction")[0].GetProperty("severity").GetString());
        Assert.Equal(2, allergies[0].GetProperty("reaction")[0].GetProperty("manifestation").GetArrayLength());
        Assert.False(allergies[0].TryGetProperty("criticality", out _));
        Assert.Equal("high", allergies[1].GetProperty("criticality").GetString());
    }

    [Theory]
    [InlineData("C", "confirmed", "active")]
    [InlineData("I", null, "inactive")]
    [InlineData("E", "entered-in-error", null)]
    [InlineData("S", "unconfirmed", "active")]
    public void Status_of_an_allergy_is_what_table_0438_says_in_one_word(string iam17, string? verification, string? clinical)
    {
        JsonElement allergy = Only(Bundle($"{Header.Replace("A01", "A60")}{Pid}\nIAM|1|DA|1^A||||||||||||||{iam17}"), "AllergyIntolerance");

        Assert.Equal(verification, FirstCode(allergy, "verificationStatus"));
        Assert.Equal(clinical, FirstCode(allergy, "clinicalStatus"));
    }

    [Fact]
    public void A_diagnosis_belongs_to_its_visit_with_use_and_rank()
    {
        JsonElement bundle = Bundle($"{Header}{Pid}\n{Pv1}\nDG1|1||I10^Hypertension^I10C||20260101|A|||||||||1\nDG1|2||E11.9^Diabetes^I10C|||A|||||||||0");
        JsonElement[] diagnoses = [.. Only(bundle, "Encounter").GetProperty("diagnosis").EnumerateArray()];

        Assert.Equal(2, All(bundle, "Condition").Count);
        Assert.Equal("AD", FirstCode(diagnoses[0], "use"));
        Assert.Equal(1, diagnoses[0].GetProperty("rank").GetInt32());
        Assert.False(diagnoses[1].TryGetProperty("rank", out _));
    }

    [Fact]
    public void Minutes_of_a_procedure_make_a_period_only_from_a_time_of_day()
    {
        IReadOnlyList<JsonElement> procedures = All(Bundle($"{Header}{Pid}\nPR1|1||1^A||202601070800-0600||15\nPR1|2||2^B||20260107||15"), "Procedure");

        Assert.Equal("2026-01-07T08:15:00-06:00", procedures[0].GetProperty("performedPeriod").GetProperty("end").GetString());
        Assert.Equal("2026-01-07", procedures[1].GetProperty("performedDateTime").GetString());
    }

    [Theory]
    [InlineData("SEL^Self", "self", "Patient")]
    [InlineData("MTH^Mother", "child", "RelatedPerson")]
    [InlineData("SPO", "spouse", "RelatedPerson")]
    [InlineData("CHD", "parent", "RelatedPerson")]
    public void Relationship_to_the_insured_is_turned_round(string in117, string relationship, string subscriber)
    {
        JsonElement coverage = Only(Bundle($"{Header}{Pid}\nIN1|1|P1||TEST INSURANCE||||||||||||TEST^INSURED|{in117}"), "Coverage");

        Assert.Equal(relationship, FirstCode(coverage, "relationship"));
        Assert.StartsWith(subscriber, coverage.GetProperty("subscriber").GetProperty("reference").GetString());
    }

    [Fact]
    public void A_role_belongs_to_what_it_stands_behind()
    {
        JsonElement bundle = Bundle($"""
            {Header}{Pid}
            ROL||AD|PP^^HL70443|1^FAMILY^DOCTOR
            ROL||AD|CP^^HL70443|2^TEAM^MEMBER
            {Pv1}
            ROL||AD|AT^^HL70443|3^WARD^DOCTOR
            PR1|1||1^A
            ROL||AD|PI^^HL70443|4^INTER^PRETER
            """);

        Assert.Equal(1, Only(bundle, "Patient").GetProperty("generalPractitioner").GetArrayLength());
        Assert.Equal(1, Only(bundle, "CareTeam").GetProperty("participant").GetArrayLength());
        Assert.Equal("ATND", FirstCode(Only(bundle, "Encounter").GetProperty("participant")[0].GetProperty("type")[0]));
        Assert.Equal(1, Only(bundle, "Procedure").GetProperty("performer").GetArrayLength());
    }

    [Fact]
    public void A_merge_links_both_patients_and_moves_nothing()
    {
        string message = $"{Header.Replace("A01", "A40")}{Pid}\nMRG|17^^^SANDBOX^MR||||||TEST^DUPLICATE";
        IReadOnlyList<JsonElement> patients = All(Bundle(message), "Patient");
        TranslationResult chart = Translated.Result(message);

        Assert.Equal("replaces", patients[0].GetProperty("link")[0].GetProperty("type").GetString());
        Assert.Equal("replaced-by", patients[1].GetProperty("link")[0].GetProperty("type").GetString());
        Assert.False(patients[1].GetProperty("active").GetBoolean());
        Assert.Equal(2, chart.Patients.Count);
        Assert.All(chart.Patients, patient => Assert.Equal("Patient", Assert.Single(patient.Changes).ResourceType));
        Assert.All(chart.Patients, patient => Assert.Equal(ElementChangeKind.Added, patient.Changes[0].Elements.Single(element => element.Element == "link").Kind));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\nMRG|")]
    [InlineData("\nMRG|7^^^SANDBOX^MR")]
    public void A_merge_with_nobody_or_with_oneself_is_told_and_merges_nothing(string mrg)
    {
        TranslationResult result = Translated.Result($"{Header.Replace("A01", "A34")}{Pid}{mrg}");

        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        Assert.Contains(result.Findings, finding => finding.Place.StartsWith("MRG", StringComparison.Ordinal));
        Assert.DoesNotContain(Assert.Single(result.Patients).Changes[0].Elements, element => element.Element == "link");
    }

    [Fact]
    public void Two_patients_of_one_message_keep_what_is_theirs()
    {
        TranslationResult result = Translated.Result($"""
            {Header.Replace("A01", "A17")}{Pid}
            {Pv1}
            PID|2||8^^^SANDBOX^MR||TEST^OTHER
            PV1|2|I|||||||||||||||||V10^^^SANDBOX
            """);

        Assert.Equal(2, result.Patients.Count);
        Assert.All(result.Patients, patient => Assert.Equal(["Patient", "Encounter"], patient.Changes.Select(change => change.ResourceType)));
    }

    [Fact]
    public void A_discharge_keeps_how_the_patient_was_admitted()
    {
        string admission = $"{Header}{Pid}\nPV1|1|I||||||||||||1^Referral|||||V9^^^SANDBOX";
        string discharge = $"{Header.Replace("A01", "A03")}{Pid}\n{Pv1}|||||||||||||||||01^Home";
        byte[] visit = ResourceChangeApplier.Apply(null, Visit(admission));
        string after = System.Text.Encoding.UTF8.GetString(ResourceChangeApplier.Apply(visit, Visit(discharge)));

        Assert.Contains("admitSource", after);
        Assert.Contains("dischargeDisposition", after);
    }

    [Fact]
    public void Every_sample_admission_gives_a_bundle_without_faults()
    {
        int messages = 0;
        foreach (string file in SharedMessages.Hl7v2Files())
        {
            byte[] bytes = File.ReadAllBytes(file);
            if (!Duplex.Hl7v2.MessageHeader.TryRead(bytes, out Duplex.Hl7v2.MessageHeader header) || header.MessageType != "ADT"
                || MessageTranslation.ToFhir(bytes, Translated.Options()).Bundle is not { } bundle)
            {
                continue;
            }

            messages++;
            Assert.True(BundleFaults.Of(bundle) is { Count: 0 } faults, $"{Path.GetFileName(file)}: {string.Join("; ", BundleFaults.Of(bundle).Take(3))}");
        }

        Assert.True(messages >= 30, $"Only {messages} admissions were translated.");
    }

    [Theory]
    [InlineData("PID")]
    [InlineData("PV1")]
    [InlineData("AL1")]
    [InlineData("DG1")]
    public void Nine_of_ten_values_of_the_samples_reach_the_bundle(string segment)
    {
        int all = 0;
        int placed = 0;
        foreach (byte[] bytes in SharedMessages.Hl7v2Files().Select(File.ReadAllBytes))
        {
            if (!Duplex.Hl7v2.MessageHeader.TryRead(bytes, out Duplex.Hl7v2.MessageHeader header) || header.MessageType != "ADT")
            {
                continue;
            }

            MessageTranslationResult result = MessageTranslation.ToFhir(bytes, Translated.Options());
            if (result.Bundle is null)
            {
                continue;
            }

            foreach (IGrouping<string, CoverageEntry> value in result.Coverage.Entries.Where(entry => entry.Source.StartsWith(segment, StringComparison.Ordinal)).GroupBy(entry => entry.Source))
            {
                if (value.All(entry => entry.Outcome != CoverageOutcome.Structure))
                {
                    all++;
                    placed += value.Any(entry => entry.Outcome != CoverageOutcome.NoPlace) ? 1 : 0;
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{segment}: {placed} of {all}");
        Assert.True(placed >= 0.9 * all, $"{segment}: {placed} of {all}.");
    }

    private static ResourceChange Visit(string message) => Assert.Single(Translated.Result(message).Changes, change => change.ResourceType == "Encounter");

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

    private static string? FirstCode(JsonElement owner, string element) => owner.TryGetProperty(element, out JsonElement concept) ? FirstCode(concept) : null;

    private static string? FirstCode(JsonElement concept) => concept.GetProperty("coding")[0].GetProperty("code").GetString();

    private static string Parts(JsonElement patient, string extension) => string.Join(' ', patient.GetProperty("extension").EnumerateArray()
        .Single(one => one.GetProperty("url").GetString()!.EndsWith(extension, StringComparison.Ordinal)).GetProperty("extension").EnumerateArray()
        .Select(part => $"{part.GetProperty("url").GetString()}:{(part.TryGetProperty("valueCoding", out JsonElement coding) ? coding.GetProperty("code") : part.GetProperty("valueString")).GetString()}"));
}
