using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

public class ChargeAndReferralMessageTests
{
    [Theory]
    [InlineData("CG", "billable")]
    [InlineData("CR", "aborted")]
    [InlineData("PY", "not-billable")]
    [InlineData("ZZ", "unknown")]
    public void Charge_says_what_is_to_be_billed(string type, string status) =>
        Assert.Equal(status, CareBundle.Of("DFT^P03", $"PID\nFT1|1|T1||20260105|20260105|{type}|71046^X-ray^C4").Value("ChargeItem", "status"));

    [Fact]
    public void Procedure_belongs_to_its_own_charge()
    {
        CareBundle bundle = CareBundle.Of(
            "DFT^P03", "PID\nFT1|1|T1||20260105|20260105|CG|71046^X-ray^C4\nPR1|1||71046^X-ray^C4||20260105\nFT1|2|T2||20260105|20260105|CG|99213^Visit^C4\nPR1|1||99213^Visit^C4||20260105");

        List<System.Text.Json.JsonElement> charges = bundle.All("ChargeItem");
        Assert.Equal($"Procedure/{CareBundle.Value(bundle.All("Procedure")[0], "id")}", CareBundle.Value(charges[0], "service.0.reference"));
        Assert.Equal($"Procedure/{CareBundle.Value(bundle.All("Procedure")[1], "id")}", CareBundle.Value(charges[1], "service.0.reference"));
        Assert.Null(CareBundle.Value(charges[1], "service.1"));
    }

    [Fact]
    public void Procedure_code_of_a_charge_stands_beside_its_own()
    {
        CareBundle bundle = CareBundle.Of("DFT^P03", "PID\nFT1|1|T1||20260105|20260105|CG|LOC1^X-ray^L||||120.50&USD||||||||||||||71046^X-ray^C4|26^Professional^C4");

        Assert.Equal("71046", bundle.Value("ChargeItem", "code.coding.1.code"));
        Assert.Equal("26", bundle.Value("ChargeItem", "code.extension.0.valueCodeableConcept.coding.0.code"));
        Assert.Equal("120.50", bundle.Value("ChargeItem", "extension.0.valueMoney.value"));
    }

    [Fact]
    public void Account_message_keeps_each_visit_with_its_own_diagnosis()
    {
        CareBundle bundle = CareBundle.Of(
            "BAR^P01",
            "PID\nPV1|1|I|||||||||||||||||V1^^^SANDBOX\nDG1|1||A00^One^I10C\nPV1|2|O|||||||||||||||||V2^^^SANDBOX\nDG1|1||B00^Two^I10C");

        List<System.Text.Json.JsonElement> visits = bundle.All("Encounter");
        List<System.Text.Json.JsonElement> diagnoses = bundle.All("Condition");
        Assert.Equal($"Encounter/{CareBundle.Value(visits[1], "id")}", CareBundle.Value(diagnoses[1], "encounter.reference"));
        Assert.Equal($"Encounter/{CareBundle.Value(visits[0], "id")}", CareBundle.Value(diagnoses[0], "encounter.reference"));
    }

    [Fact]
    public void Referral_goes_from_one_provider_to_the_other_with_its_reasons()
    {
        CareBundle bundle = CareBundle.Of(
            "REF^I12", "RF1|P|S^Stat|||O|R1^SANDBOX\nPRD|RP|DOC^FROM\nPRD|RT|DOC^TO\nPRD|PP|DOC^PRIMARY\nPID\nDG1|1||I10^Hypertension^I10C");

        Assert.Equal("FROM DOC", bundle.Value("ServiceRequest", "requester.display"));
        Assert.Equal("TO DOC", bundle.Value("ServiceRequest", "performer.0.display"));
        Assert.Equal("PRIMARY DOC", bundle.Value("ServiceRequest", "supportingInfo.0.display"));
        Assert.Equal("stat", bundle.Value("ServiceRequest", "priority"));
        Assert.Equal($"Condition/{bundle.Id("Condition")}", bundle.Value("ServiceRequest", "reasonReference.0.reference"));
    }

    [Fact]
    public void Answer_to_a_referral_is_the_same_referral()
    {
        string referral = CareBundle.Of("REF^I12", "RF1|P|||||R1^SANDBOX\nPID\n").Id("ServiceRequest");
        CareBundle answer = CareBundle.Of("RRI^I12", "MSA|AA|1\nRF1|R|||||R1^SANDBOX\nPID\n");

        Assert.Equal(referral, answer.Id("ServiceRequest"));
        Assert.Equal("revoked", answer.Value("ServiceRequest", "status"));
    }

    [Theory]
    [InlineData("AD", "ACT^Active^L", "", "active")]
    [InlineData("UP", "RES^Resolved^L", "20260105", "resolved")]
    [InlineData("UP", "", "20260105", "resolved")]
    [InlineData("AD", "X^Whatever^L", "", "active")]
    [InlineData("DE", "ACT^Active^L", "", null)]
    public void Problem_has_the_state_that_R4_allows(string action, string state, string resolved, string? status)
    {
        CareBundle bundle = CareBundle.Of("PPR^PC1", $"PID\nPRB|{action}|20260105|38341003^Hypertension^SCT|B1^SANDBOX|||||{resolved}|||||{state}");

        Assert.Equal(status, bundle.Value("Condition", "clinicalStatus.coding.0.code"));
        Assert.Equal(action == "DE" ? "entered-in-error" : null, bundle.Value("Condition", "verificationStatus.coding.0.code"));
    }

    [Fact]
    public void Goals_and_pathways_are_those_of_their_own_problem()
    {
        CareBundle bundle = CareBundle.Of(
            "PPR^PC1", "PID\nPRB|AD|20260105|1^One^L|B1\nGOL|AD|20260105|2^Goal one^L|G1\nPTH|AD|3^Path^L|H1\nPRB|AD|20260105|4^Two^L|B2\nGOL|AD|20260105|5^Goal two^L|G2");

        Assert.Equal($"Condition/{CareBundle.Value(bundle.All("Condition")[1], "id")}", CareBundle.Value(bundle.All("Goal")[1], "addresses.0.reference"));
        Assert.Equal($"Goal/{CareBundle.Value(bundle.All("Goal")[0], "id")}", bundle.Value("CarePlan", "goal.0.reference"));
        Assert.Null(bundle.Value("CarePlan", "goal.1"));
    }

    [Theory]
    [InlineData("REF^I12", "RF1")]
    [InlineData("SIU^S12", "SCH")]
    public void Message_without_what_it_is_about_says_so(string type, string missing)
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(CareBundle.Message(type, "PID\n"), Translated.Options());

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Contains(result.Findings, finding => finding.Place == missing);
    }
}
