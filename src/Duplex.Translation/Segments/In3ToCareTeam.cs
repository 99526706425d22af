using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>IN3-21, a case manager's name, to CareTeam (sheet <c>IN3[CareTeam]</c>).</summary>
internal static class In3ToCareTeam
{
    public static void Read(PlacedSegment in3, MessageBuild build)
    {
        Source name = Source.Of(in3, 21, build.Context);
        if (name.Text("CareTeam.participant.member.display") is not { } display)
        {
            return;
        }

        name.Used("CareTeam.participant.role");
        CareTeams.Of(build).Participant.Add(new CareTeamParticipant
        {
            Role = [new CodeableConcept { Coding = [new Coding { System = "http://snomed.info/sct", Code = "768832004", Display = "Case manager" }], Text = "case manager" }],
            Member = new Reference { Type = "Practitioner", Display = display },
        });
    }
}
