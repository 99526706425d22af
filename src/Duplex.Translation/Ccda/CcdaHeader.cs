using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Ccda.Sections;

namespace Duplex.Translation.Ccda;

/// <summary>What the header says of the document beside its author: who signed it, what it replaces, which visit and which care it is about, who else is concerned.</summary>
internal static class CcdaHeader
{
    public static void Read(XElement root, Composition composition, CcdaBuild build)
    {
        AddAttester(root.At("legalAuthenticator"), "legal", composition, build);
        foreach (XElement authenticator in root.All("authenticator"))
        {
            AddAttester(authenticator, "professional", composition, build);
        }

        foreach (XElement parent in root.All("relatedDocument"))
        {
            AddRelation(parent, composition, build);
        }

        if (EncounterEntries.ReadHeader(root.At("componentOf", "encompassingEncounter"), build) is { } encounter)
        {
            composition.Encounter = new Reference { ReferenceValue = encounter };
        }

        foreach (XElement service in root.All("documentationOf").Select(of => of.At("serviceEvent")).OfType<XElement>())
        {
            AddService(service, composition, build);
        }

        foreach (XElement participant in root.All("participant"))
        {
            XElement? entity = participant.At("associatedEntity");
            if (entity is not null && entity.Attr("classCode") is "ECON" or "NOK" or "PRS" or "CAREGIVER" or "GUARD" && build.Parties.Related(entity, entity.At("associatedPerson")) is not null)
            {
                build.Take(participant, "RelatedPerson");
            }
        }
    }

    private static void AddAttester(XElement? authenticator, string mode, Composition composition, CcdaBuild build)
    {
        if (build.Parties.Of(authenticator.At("assignedEntity")).ButNoDevice() is { } who)
        {
            composition.Attester.Add(new CompositionAttester { Mode = mode, Time = build.DateTime(authenticator.At("time")), Party = who });
        }
    }

    private static void AddRelation(XElement related, Composition composition, CcdaBuild build)
    {
        string? code = related.Attr("typeCode") switch { "RPLC" => "replaces", "APND" => "appends", "XFRM" => "transforms", _ => null };
        if (code is not null && build.Identifier(related.At("parentDocument", "id")) is { } parent)
        {
            composition.RelatesTo.Add(new CompositionRelatesTo { Code = code, Target = parent });
        }
    }

    /// <summary>The care that the document is about; those who gave it are the team that cared for the patient then.</summary>
    private static void AddService(XElement service, Composition composition, CcdaBuild build)
    {
        Period? period = CdaValues.Period(service.At("effectiveTime"), build.Zone);
        CodeableConcept? code = CdaValues.Concept(service.At("code"));
        if (period is not null || code is not null)
        {
            composition.Event.Add(new CompositionEvent { Code = code is null ? [] : [code], Period = period });
        }

        List<CareTeamParticipant> members = [.. service.All("performer").Select(performer => CareTeamEntries.MemberOf(performer, build)).OfType<CareTeamParticipant>()];
        if (members.Count > 0)
        {
            CareTeam team = new()
            {
                Name = "Performers of the documented service",
                Subject = build.Subject,
                Period = CdaValues.Period(service.At("effectiveTime"), build.Zone),
                Participant = members,
            };
            composition.Event.Add(new CompositionEvent { Detail = [new Reference { ReferenceValue = build.AddEntry(team, service, $"team {members.Count}").Reference }] });
        }

        build.Take(service.Parent, "Composition.event");
    }
}
