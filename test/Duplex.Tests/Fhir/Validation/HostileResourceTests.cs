using System.Text;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

/// <summary>What is made to be slow or to say much. Work is counted as what is allocated, not as time.</summary>
public sealed class HostileResourceTests
{
    private const string BloodPressure = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-blood-pressure";

    [Fact]
    public void Nesting_made_by_code_deeper_than_any_resource_is_an_issue_and_no_crash()
    {
        var patient = new Patient();
        var extension = new Extension { Url = "http://example.org/deep" };
        patient.Extension.Add(extension);
        for (int i = 0; i < 2_000; i++)
        {
            var below = new Extension { Url = "http://example.org/deep" };
            extension.Extension.Add(below);
            extension = below;
        }

        ValidationResult result = new FhirValidator().Validate(patient);

        Assert.Contains(ValidationSamples.Errors(result), issue => issue.Code == "too-long");
        Assert.InRange(result.Issues.Count, 1, 1001);
    }

    [Fact]
    public void Nesting_in_JSON_is_refused_by_the_reader()
    {
        string deep = string.Concat(Enumerable.Repeat("""{"url":"http://example.org/deep","extension":[""", 100_000));

        ValidationResult result = new FhirValidator().ValidateJson(Encoding.UTF8.GetBytes("""{"resourceType":"Patient","extension":[""" + deep));

        Assert.False(result.IsValid);
        Assert.InRange(result.Issues.Count, 1, 1001);
    }

    [Fact]
    public void Twenty_thousand_identical_slices_take_work_in_proportion_and_give_bounded_issues()
    {
        Allocated(Slices(100));

        long some = Allocated(Slices(5_000));
        long four = Allocated(Slices(20_000));

        Assert.InRange((double)four / some, 0, 6);
        ValidationResult result = new FhirValidator().ValidateJson(Slices(20_000), BloodPressure);
        Assert.False(result.IsValid);
        Assert.InRange(result.Issues.Count, 1, 1001);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void A_string_has_at_most_a_megabyte(int spare, bool isValid)
    {
        string text = new('x', (1024 * 1024) - spare);

        ValidationResult result = new FhirValidator().ValidateJson(Encoding.UTF8.GetBytes($$$"""{"resourceType":"Basic","code":{"text":"{{{text}}}"}}"""));

        Assert.Equal(isValid, result.IsValid);
        Assert.All(result.Issues, issue => Assert.InRange(issue.Message.Length, 1, 1000));
    }

    private static long Allocated(byte[] json)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        new FhirValidator().ValidateJson(json, BloodPressure);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static byte[] Slices(int count)
    {
        const string Systolic = """{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":1,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}}""";
        return Encoding.UTF8.GetBytes($$$"""
            {"resourceType":"Observation","status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],
            "code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"subject":{"reference":"Patient/1"},"effectiveDateTime":"2020-01-01",
            "component":[{{{string.Join(',', Enumerable.Repeat(Systolic, count))}}}]}
            """);
    }
}
