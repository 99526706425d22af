using Duplex.Fhir.Model;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.Segments;

/// <summary>The one care team of a patient that a message names people of.</summary>
internal static class CareTeams
{
    public static CareTeam Of(MessageBuild build) => (build.OfPatient<CareTeam>() ?? Begin(build)).Value;

    private static TranslatedResource<CareTeam> Begin(MessageBuild build) =>
        build.Add(new CareTeam { Id = build.IdOf("CareTeam", ""), Subject = build.Subject });
}
