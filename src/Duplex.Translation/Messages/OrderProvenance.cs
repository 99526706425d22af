using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>Who entered, verified, ordered and acted (sheet <c>ORC[Provenance]</c>), in a Bundle only.</summary>
internal static class OrderProvenance
{
    private const string ParticipantTypes = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    /// <summary>Nothing where the ORC names nobody.</summary>
    /// <param name="targets">What the order became, such as <c>ServiceRequest/{id}</c>.</param>
    /// <param name="isResult">A result names whom it is for; that alone is no provenance of it.</param>
    public static void Add(PlacedSegment orc, IReadOnlyList<string> targets, bool isResult, MessageBuild build)
    {
        TranslationContext context = build.Context;
        if (!context.Options.NamesDirectory || !IsTold(orc, isResult))
        {
            return;
        }

        string? before = context.Coverage?.BeginResource("Provenance");
        Provenance provenance = new()
        {
            Target = [.. targets.Select(target => new Reference { ReferenceValue = target })],
            Recorded = RecordedOf(orc, build),
            Activity = ActivityOf(orc, context),
        };
        ReadAgents(orc, provenance, context);
        if (provenance.Agent.Count > 0)
        {
            if (Source.Of(orc, 9, context) is { IsPresent: true } time && time.DateTime("occurredDateTime") is { } occurred)
            {
                provenance.Occurred = new FhirDateTime(occurred);
            }

            provenance.Location = PlaceOf(orc, build);
            OrderConfidentiality.Read(orc, 28, provenance, context);
            provenance.Id = build.IdOf("Provenance", $"ORC\u001f{targets[0]}");
            build.Add<Provenance>(provenance);
        }

        context.Coverage?.EndResource(before!);
    }

    private static bool IsTold(PlacedSegment orc, bool isResult) =>
        orc[10].Value.IsPresent || orc[11].Value.IsPresent || orc[17].Value.IsPresent || orc[18].Value.IsPresent || orc[19].Value.IsPresent
        || (!isResult && orc[12].Value.IsPresent);

    private static void ReadAgents(PlacedSegment orc, Provenance provenance, TranslationContext context)
    {
        Reference? organization = orc.Read(17, "agent.onBehalfOf", context, static (in Source cwe) => cwe.Context.Directory.OrganizationOfCwe(cwe));
        int enterers = AddAgents(orc, 10, "enterer", provenance, context);
        if (organization is not null)
        {
            if (enterers == 0)
            {
                provenance.Agent.Add(AgentOf(organization, "enterer"));
            }

            for (int i = 0; i < enterers; i++)
            {
                provenance.Agent[i].OnBehalfOf = organization;
            }
        }

        AddAgents(orc, 11, "verifier", provenance, context);
        AddAgents(orc, 12, "author", provenance, context);
        AddAgents(orc, 19, "performer", provenance, context);
        if (orc.Read(18, "agent.who", context, static (in Source cwe) => cwe.Context.Directory.DeviceOfCwe(cwe)) is { } device)
        {
            provenance.Agent.Add(new ProvenanceAgent { Who = device });
        }
    }

    private static int AddAgents(PlacedSegment orc, int field, string type, Provenance provenance, TranslationContext context)
    {
        List<Reference> people = orc.ReadAll(field, "agent.who", context, static (in Source xcn) => xcn.Context.Directory.Practitioner(xcn));
        foreach (Reference person in people)
        {
            provenance.Agent.Add(AgentOf(person, type));
        }

        return people.Count;
    }

    private static ProvenanceAgent AgentOf(Reference who, string type) => new()
    {
        Type = new CodeableConcept { Coding = [new Coding { System = ParticipantTypes, Code = type }] },
        Who = who,
    };

    /// <summary>ORC-9, otherwise MSH-7; R4 requires it.</summary>
    private static FhirInstant RecordedOf(PlacedSegment orc, MessageBuild build)
    {
        Source time = Source.Of(orc, 9, build.Context);
        if (DtmToDateTime.HasTime(time.Leaf) && time.Instant("recorded") is { } recorded)
        {
            return new FhirInstant(recorded);
        }

        return DtmToDateTime.ToInstant(build.Message["MSH-7.1.1"], build.Context.Options.SenderZone) is { } sent
            ? new FhirInstant(sent)
            : new FhirInstant { Extension = [new Extension { Url = Extensions.DataAbsentReason, Value = new FhirCode("unknown") }] };
    }

    private static CodeableConcept? ActivityOf(PlacedSegment orc, TranslationContext context)
    {
        Source control = Source.Of(orc, 1, context);
        string? operation = control.Peek()?.ToUpperInvariant() switch
        {
            "NW" => "CREATE",
            "SC" or "XO" or "XX" => "UPDATE",
            "OC" or "CA" => "CANCEL",
            _ => null,
        };
        if (operation is null)
        {
            return null;
        }

        control.Used("activity.coding.code");
        return new CodeableConcept { Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/v3-DataOperation", Code = operation }] };
    }

    /// <summary>The ordering facility as a place.</summary>
    private static Reference? PlaceOf(PlacedSegment orc, MessageBuild build)
    {
        TranslationContext context = build.Context;
        Source facility = Source.Of(orc, 21, context);
        if (!facility.IsPresent)
        {
            return null;
        }

        string? before = context.Coverage?.BeginResource("Location");
        Location place = new()
        {
            Name = facility[1].Text("name"),
            Address = orc.Read(22, "address", context, XadToAddress.Read),
            Telecom = orc.ReadAll(23, "telecom", context, RequesterReading.WorkNumber),
        };
        Organization same = XonToOrganization.Read(facility);
        place.Identifier = same.Identifier;
        context.Coverage?.EndResource(before!);
        if (!ResourceContent.HasAny(place))
        {
            return null;
        }

        place.Id = build.Directory.IdOf("Location", $"\u001fXON\u001f{facility.Value}\u001f{orc[22].Value}");
        return new Reference { ReferenceValue = build.AddShared(place).Reference };
    }
}
