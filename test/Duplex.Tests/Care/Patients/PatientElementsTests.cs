using System.Text.Json.Nodes;
using Duplex.Care.Patients;

namespace Duplex.Tests.Care.Patients;

public sealed class PatientElementsTests
{
    [Theory]
    [InlineData("Observation", "subject", "encounter")]
    [InlineData("AllergyIntolerance", "patient", "encounter")]
    [InlineData("Immunization", "patient", "encounter")]
    [InlineData("Appointment", "participant.actor", null)]
    [InlineData("Task", "for", "encounter")]
    [InlineData("MedicationStatement", "subject", "context")]
    [InlineData("DocumentReference", "subject", "context.encounter")]
    [InlineData("Coverage", "beneficiary", null)]
    [InlineData("QuestionnaireResponse", "subject", "encounter")]
    [InlineData("Provenance", null, null)]
    [InlineData("Organization", null, null)]
    [InlineData("NoSuchType", null, null)]
    public void Each_type_names_its_patient_and_encounter_where_R4_searches_for_them(string type, string? patient, string? encounter) =>
        Assert.Equal((patient, encounter), (PatientElements.PatientPath(type), PatientElements.EncounterPath(type)));

    [Fact]
    public void Paths_go_through_lists_and_say_where_each_element_lies()
    {
        var appointment = JsonNode.Parse("""{"participant":[{"actor":{"reference":"Practitioner/1"}},{"type":[]},{"actor":{"reference":"Patient/1"}}]}""");

        Assert.Equal(["participant[0].actor", "participant[2].actor"], PatientElements.At(appointment, "participant.actor").Select(found => found.Path));
    }
}
