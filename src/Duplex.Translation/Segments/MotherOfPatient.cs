using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>PID-21, the mother's numbers, to RelatedPerson (sheet <c>CX[RelatedPerson-Mother]</c>).</summary>
internal static class MotherOfPatient
{
    public static void Read(PlacedSegment pid, MessageBuild build)
    {
        if (pid.ReadAll(21, "RelatedPerson.identifier", build.Context, CxToIdentifier.Read) is not { Count: > 0 } numbers)
        {
            return;
        }

        RelatedPersons.Add(
            new RelatedPerson
            {
                Identifier = numbers,
                Relationship = [new CodeableConcept { Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/v3-RoleCode", Code = "MTH", Display = "mother" }] }],
            },
            build);
    }
}
