using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Translation.Ccda;
using Xunit;

namespace Duplex.Tests.Translation.Ccda;

/// <summary>What a clinician would be misled by: wrong states, wrong doses, somebody else's diseases, a lost "none known".</summary>
public class CcdaClinicalTests
{
    [Fact]
    public void Nullified_problem_is_entered_in_error_and_has_no_clinical_status()
    {
        Condition condition = One<Condition>(Translate(Ccd.Problems(Ccd.Asthma.Replace("<statusCode code=\"completed\"/>", "<statusCode code=\"nullified\"/>", StringComparison.Ordinal))));

        Assert.Equal("entered-in-error", condition.VerificationStatus!.Coding[0].Code!.Value);
        Assert.Null(condition.ClinicalStatus);
    }

    [Fact]
    public void Nullified_allergy_is_entered_in_error_and_has_no_clinical_status()
    {
        AllergyIntolerance allergy = One<AllergyIntolerance>(Translate(Ccd.Allergies.Replace("<statusCode code=\"active\"/>", "<statusCode code=\"nullified\"/>", StringComparison.Ordinal)));

        Assert.Equal("entered-in-error", allergy.VerificationStatus!.Coding[0].Code!.Value);
        Assert.Null(allergy.ClinicalStatus);
    }

    [Fact]
    public void Completed_concern_without_an_end_is_no_active_problem_and_is_told()
    {
        CcdaTranslationResult result = Translate(Ccd.Problems(Ccd.Asthma).Replace("<statusCode code=\"active\"/>", "<statusCode code=\"completed\"/>", StringComparison.Ordinal));

        Assert.Equal("inactive", One<Condition>(result).ClinicalStatus!.Coding[0].Code!.Value);
        Assert.Contains(result.Findings, finding => finding.Sentence.StartsWith("The concern is completed", StringComparison.Ordinal));
    }

    [Fact]
    public void Past_illness_without_a_status_is_not_active() =>
        Assert.Equal("inactive", One<Condition>(Translate(Ccd.Problems(Ccd.Asthma).Replace("11450-4", "11348-0", StringComparison.Ordinal))).ClinicalStatus!.Coding[0].Code!.Value);

    [Fact]
    public void Concern_that_is_negated_itself_is_refuted() =>
        Assert.Equal("refuted", One<Condition>(Translate(Ccd.Problems(Ccd.Asthma).Replace("<act classCode=\"ACT\"", "<act negationInd=\"true\" classCode=\"ACT\"", StringComparison.Ordinal))).VerificationStatus!.Coding[0].Code!.Value);

    [Theory]
    [InlineData("410942007", "409137002")]
    [InlineData("255620007", "429625007")]
    [InlineData("105590001", "716186003")]
    public void Negated_group_of_substances_is_none_known(string group, string expected)
    {
        const string Start = "<observation ";
        string none = Ccd.Allergies.Replace("code=\"7980\"", $"code=\"{group}\"", StringComparison.Ordinal).Insert(Ccd.Allergies.IndexOf(Start, StringComparison.Ordinal) + Start.Length, "negationInd=\"true\" ");

        AllergyIntolerance allergy = One<AllergyIntolerance>(Translate(none));

        Assert.Equal(expected, allergy.Code!.Coding[0].Code!.Value);
        Assert.Equal("confirmed", allergy.VerificationStatus!.Coding[0].Code!.Value);
    }

    [Theory]
    [InlineData("family history", "10157-6", "")]
    [InlineData("another's", "11450-4", "<subject><relatedSubject classCode=\"PRS\"><code code=\"MTH\"/></relatedSubject></subject>")]
    public void Disease_of_a_relative_is_no_condition_of_the_patient(string which, string section, string subject)
    {
        CcdaTranslationResult result = Translate(Ccd.Problems(Ccd.Asthma.Replace("</observation>", subject + "</observation>", StringComparison.Ordinal)).Replace("11450-4", section, StringComparison.Ordinal));

        Assert.True(All<Condition>(result).Count == 0, which);
        Assert.Contains("somebody else than the patient", Assert.Single(result.Findings).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Taper_has_a_dosage_for_each_step()
    {
        MedicationStatement statement = One<MedicationStatement>(Translate(Medication(dose: "", more: Step(1, "40") + Step(2, "20"))));

        Assert.Equal(["1:40", "2:20"], statement.Dosage.Select(dosage => $"{dosage.Sequence!.Value}:{((Quantity)dosage.DoseAndRate[0].Dose!).Value!}"));
    }

    [Fact]
    public void Second_frequency_does_not_overwrite_the_first_and_is_told()
    {
        CcdaTranslationResult result = Translate(Medication(more: "", times: "<effectiveTime xsi:type=\"PIVL_TS\"><period value=\"12\" unit=\"hours\"/></effectiveTime><effectiveTime xsi:type=\"PIVL_TS\"><period value=\"1\" unit=\"wk\"/></effectiveTime>"));

        TimingRepeat repeat = One<MedicationStatement>(result).Dosage[0].Timing!.Repeat!;
        Assert.Equal("12 h", $"{repeat.Period!} {repeat.PeriodUnit!.Value}");
        Assert.Contains("second frequency", Assert.Single(result.Findings).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MG", "mg")]
    [InlineData("mcg", "ug")]
    [InlineData("K/uL", "10*3/uL")]
    [InlineData("u", null)]
    [InlineData("ML/h", null)]
    [InlineData("mm[Hg]", "mm[Hg]")]
    [InlineData("{F}/d", "{F}/d")]
    public void Spelling_of_a_unit_is_never_the_code_of_another_one(string unit, string? code)
    {
        Quantity dose = (Quantity)One<MedicationStatement>(Translate(Medication(dose: $"<doseQuantity value=\"5\" unit=\"{unit}\"/>"))).Dosage[0].DoseAndRate[0].Dose!;

        Assert.Equal(unit, dose.Unit!.Value);
        Assert.Equal(code, dose.Code?.Value);
        Assert.Equal(code is null, dose.System is null);
    }

    [Fact]
    public void Result_that_is_only_ordered_is_no_observation()
    {
        CcdaTranslationResult result = Translate(Ccd.Results.Replace("<organizer classCode=\"BATTERY\" moodCode=\"EVN\">", "<organizer classCode=\"BATTERY\" moodCode=\"RQO\">", StringComparison.Ordinal));

        Assert.Empty(All<Observation>(result));
        Assert.Equal("order", One<ServiceRequest>(result).Intent!.Value);
    }

    [Fact]
    public void Section_that_is_more_confidential_labels_what_is_taken_out_of_it()
    {
        CcdaTranslationResult result = Translate(Ccd.Problems(Ccd.Asthma).Replace("<title>", "<confidentialityCode code=\"V\" codeSystem=\"2.16.840.1.113883.5.25\"/><title>", StringComparison.Ordinal) + Ccd.Results);

        Assert.Equal(["V"], Labels(One<Condition>(result)));
        Assert.Equal(["V"], Labels(One<Duplex.Fhir.Model.Composition>(result)));
        Assert.Equal(["R"], Labels(One<Observation>(result)));
        Assert.Equal(["R"], Labels(One<Patient>(result)));
    }

    [Fact]
    public void Security_observation_of_an_entry_labels_it()
    {
        const string Label = "<entryRelationship typeCode=\"COMP\"><observation classCode=\"OBS\" moodCode=\"EVN\"><templateId root=\"2.16.840.1.113883.3.445.21\"/><code code=\"SECCATOBS\" codeSystem=\"2.16.840.1.113883.1.11.20457\"/><value xsi:type=\"CE\" code=\"HIV\" codeSystem=\"2.16.840.1.113883.5.4\"/></observation></entryRelationship></observation>";

        Assert.Equal(["HIV", "R"], Labels(One<Condition>(Translate(Ccd.Problems(Ccd.Asthma.Replace("</observation>", Label, StringComparison.Ordinal))))));
    }

    private static List<string?> Labels(Resource resource) => [.. resource.Meta!.Security.Select(label => label.Code!.Value)];

    private static string Step(int turn, string dose) => $"""
        <entryRelationship typeCode="COMP"><sequenceNumber value="{turn}"/><substanceAdministration classCode="SBADM" moodCode="EVN"><statusCode code="active"/>
          <effectiveTime xsi:type="IVL_TS"><low value="2026030{turn}"/></effectiveTime><doseQuantity value="{dose}" unit="mg"/></substanceAdministration></entryRelationship>
        """;

    private static string Medication(string dose = "<doseQuantity value=\"1\"/>", string more = "", string times = "") => $"""
        <component><section><code code="10160-0" codeSystem="2.16.840.1.113883.6.1"/><title>Medications</title><text>Prednisone</text>
          <entry><substanceAdministration classCode="SBADM" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.16"/><id root="2.16.840.1.113883.19.5.8" extension="M1"/><statusCode code="active"/>{times}{dose}
            <consumable><manufacturedProduct><manufacturedMaterial><code code="312615" codeSystem="2.16.840.1.113883.6.88"/></manufacturedMaterial></manufacturedProduct></consumable>{more}</substanceAdministration></entry>
        </section></component>
        """;

    private static CcdaTranslationResult Translate(string sections) => CcdaTranslation.ToFhir(Encoding.UTF8.GetBytes(Ccd.With(sections).Trim()), Translated.Options());

    private static List<T> All<T>(CcdaTranslationResult result) => [.. ((Bundle)FhirJson.Parse(result.Bundle!.Value.Span).Resource!).Entry.Select(entry => entry.Resource).OfType<T>()];

    private static T One<T>(CcdaTranslationResult result) => Assert.Single(All<T>(result));
}
