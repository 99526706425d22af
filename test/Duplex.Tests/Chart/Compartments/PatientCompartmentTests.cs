using System.Text;
using Duplex.Chart.Compartments;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Tests.Chart.Compartments;

public sealed class PatientCompartmentTests
{
    [Theory]
    [InlineData("""{"resourceType":"Patient","id":"p1"}""", "Patient/p1")]
    [InlineData("""{"resourceType":"Observation","subject":{"reference":"Patient/p1"},"performer":[{"reference":"Patient/p2"}]}""", "Patient/p1")]
    [InlineData("""{"resourceType":"Observation","subject":{"reference":"Location/l1"},"performer":[{"reference":"Practitioner/d1"},{"reference":"Patient/p2"}]}""", "Patient/p2")]
    [InlineData("""{"resourceType":"Appointment","participant":[{"actor":{"reference":"Practitioner/d1"}},{"actor":{"reference":"Patient/p1"}}]}""", "Patient/p1")]
    [InlineData("""{"resourceType":"Coverage","payor":[{"reference":"Patient/payer"}],"beneficiary":{"reference":"Patient/p1"}}""", "Patient/p1")]
    [InlineData("""{"resourceType":"CarePlan","subject":{"reference":"Group/g1"},"activity":[{"detail":{"performer":[{"reference":"Patient/p1/_history/3"}]}}]}""", "Patient/p1")]
    [InlineData("""{"resourceType":"Provenance","target":[{"reference":"Observation/o1"},{"reference":"Patient/p1"}]}""", "Patient/p1")]
    [InlineData("""{"resourceType":"Condition","subject":{"reference":"https://elsewhere.example/fhir/Patient/p1"}}""", "")]
    [InlineData("""{"resourceType":"Condition","subject":{"reference":"#p1"}}""", "")]
    [InlineData("""{"resourceType":"Practitioner","id":"d1"}""", "")]
    [InlineData("""{"resourceType":"Group","member":[{"entity":{"reference":"Patient/p1"}}]}""", "")]
    public void A_resource_lies_with_the_patient_that_it_names_first(string json, string patient)
    {
        var resource = FhirJson.Parse(Encoding.UTF8.GetBytes(json), FhirReadMode.Lenient).Resource!;

        Assert.Equal(patient, PatientCompartment.Of(resource, resource.Id ?? "own"));
    }

    [Fact]
    public void Every_element_that_is_looked_at_is_one_of_R4_and_refers_to_something()
    {
        var wrong =
            from type in PatientCompartment.Types
            from path in CompartmentPaths.Of(type).Concat(CompartmentPaths.TargetsOf(type))
            where !LeadsToReference(type, path)
            select $"{type}.{string.Join('.', path)}";

        Assert.Empty(wrong);
        Assert.True(PatientCompartment.Types.Count > 60);
    }

    private static bool LeadsToReference(string type, string[] path)
    {
        IReadOnlyList<string> types = [type];
        foreach (var name in path)
        {
            types = [.. types.SelectMany(one => FhirModel.FindType(one)?.Find(name)?.Types ?? [])];
        }

        return types.Contains("Reference");
    }
}
