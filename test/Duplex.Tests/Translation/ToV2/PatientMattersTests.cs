using Duplex.Translation;
using Duplex.Translation.ToV2;
using Xunit;
using CoverageResource = Duplex.Fhir.Model.Coverage;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>What an ADT or a DFT takes along of its patient, and never of another.</summary>
public class PatientMattersTests
{
    private const string Allergy = """{"resourceType":"AllergyIntolerance","code":{"text":"Penicillin"},"patient":{"reference":"Patient/p1"}}""";

    private const string Insured = """{"resourceType":"Coverage","status":"active","identifier":[{"type":{"text":"policy number"},"value":"POL1"}],"beneficiary":{"reference":"Patient/p1"},"payor":[{"display":"TEST INSURANCE"}]}""";

    private const string Charge = """{"resourceType":"ChargeItem","status":"billable","code":{"text":"Visit"},"subject":{"reference":"Patient/p1"},"occurrenceDateTime":"2026-01-05"}""";

    [Theory]
    [InlineData(Allergy, "AL1")]
    [InlineData(Insured, "IN1")]
    [InlineData("""{"resourceType":"Condition","code":{"text":"Asthma"},"subject":{"reference":"Patient/p1"}}""", "DG1")]
    [InlineData("""{"resourceType":"RelatedPerson","name":[{"family":"TEST"}],"relationship":[{"coding":[{"code":"GUAR"}]}],"patient":{"reference":"Patient/p1"}}""", "GT1")]
    [InlineData("""{"resourceType":"RelatedPerson","name":[{"family":"TEST"}],"patient":{"reference":"Patient/p1"}}""", "NK1")]
    public void Each_has_its_segment(string resource, string segment) =>
        Assert.NotEmpty(Written.Message(Written.Bundle(resource)).Line(segment));

    [Theory]
    [InlineData(Allergy, "AllergyIntolerance.patient")]
    [InlineData(Insured, "Coverage.beneficiary")]
    public void What_is_not_shown_to_be_the_patients_fails_the_message(string resource, string place)
    {
        FhirToV2Result result = Written.Result(Written.Bundle(resource.Replace("Patient/p1", "Patient/unknown", StringComparison.Ordinal)));

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Empty(result.Messages);
        Assert.Contains(result.Findings, finding => finding.Severity == FindingSeverity.Error && finding.Place == place);
    }

    [Fact]
    public void Two_patients_each_take_along_their_own()
    {
        string other = Written.Patient.Replace("\"p1\"", "\"p2\"", StringComparison.Ordinal).Replace("\"value\":\"7\"", "\"value\":\"8\"", StringComparison.Ordinal);

        List<string[]> messages = Written.Messages(Written.Result(Written.Bundle(Allergy, other)));

        Assert.Equal(2, messages.Count);
        Assert.Contains("|7^", Assert.Single(messages, lines => lines.Any(line => line.StartsWith("AL1|", StringComparison.Ordinal))).Line("PID"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"resourceType":"AllergyIntolerance","clinicalStatus":{"coding":[{"code":"resolved"}]},"code":{"text":"Eggs"},"patient":{"reference":"Patient/p1"}}""", "AL1")]
    [InlineData("""{"resourceType":"AllergyIntolerance","verificationStatus":{"coding":[{"code":"refuted"}]},"code":{"text":"Eggs"},"patient":{"reference":"Patient/p1"}}""", "AL1")]
    [InlineData("""{"resourceType":"Condition","verificationStatus":{"coding":[{"code":"entered-in-error"}]},"code":{"text":"Asthma"},"subject":{"reference":"Patient/p1"}}""", "DG1")]
    [InlineData("""{"resourceType":"Coverage","status":"cancelled","beneficiary":{"reference":"Patient/p1"},"payor":[{"display":"TEST"}]}""", "IN1")]
    public void What_does_not_hold_is_not_told_as_if_it_did(string resource, string segment)
    {
        FhirToV2Result result = Written.Result(Written.Bundle(resource));

        Assert.DoesNotContain(Assert.Single(Written.Messages(result)), line => line.StartsWith(segment, StringComparison.Ordinal));
        Assert.Contains(result.Findings, finding => finding.Severity == FindingSeverity.Warning);
        Assert.NotEmpty(Written.Lost(result));
    }

    [Fact]
    public void Charges_of_one_patient_never_carry_the_insurance_of_another()
    {
        string other = Written.Patient.Replace("\"p1\"", "\"p2\"", StringComparison.Ordinal).Replace("\"value\":\"7\"", "\"value\":\"8\"", StringComparison.Ordinal);
        string[] charged = Written.Message(Written.Bundle(Charge, Insured.Replace("Patient/p1", "Patient/p2", StringComparison.Ordinal), other));

        Assert.DoesNotContain(charged, line => line.StartsWith("IN1", StringComparison.Ordinal));
        Assert.Contains("POL1", Written.Message(Written.Bundle(Charge, Insured)).Line("IN1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Insurance_comes_back_as_it_was()
    {
        FhirToV2Result written = Written.Result(Written.Bundle(
            """{"resourceType":"Coverage","status":"active","identifier":[{"type":{"text":"policy number"},"value":"POL1"}],"subscriber":{"reference":"Patient/p1"},"subscriberId":"S1","beneficiary":{"reference":"Patient/p1"},"relationship":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/subscriber-relationship","code":"self","display":"Self"}]},"period":{"start":"2026-01-01","end":"2026-12-31"},"payor":[{"reference":"Organization/o1"}],"class":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/coverage-class","code":"group","display":"Group"}]},"value":"G1","name":"Employer"}],"order":1}""",
            """{"resourceType":"Organization","id":"o1","identifier":[{"system":"urn:oid:1.2.3.7","value":"INS1"}],"name":"TEST INSURANCE"}"""));

        CoverageResource back = Written.ReadBack(written).Only<CoverageResource>();

        Assert.Contains(back.Identifier, identifier => identifier.Value?.Value == "POL1");
        Assert.Equal(("S1", "self", 1), (back.SubscriberId?.Value, back.Relationship!.Coding[0].Code?.Value, back.Order?.Value));
        Assert.Equal(("2026-01-01", "2026-12-31"), (back.Period!.Start?.Value, back.Period.End?.Value));
        Assert.Equal(("G1", "Employer"), (back.Class[0].Value?.Value, back.Class[0].Name?.Value));
        Assert.StartsWith("Patient/", back.Subscriber!.ReferenceValue?.Value, StringComparison.Ordinal);
    }
}
