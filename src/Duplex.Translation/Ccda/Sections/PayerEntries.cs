using System.Globalization;
using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Coverage Activity (.60) with its policies (.61).</summary>
internal static class PayerEntries
{
    private const string Payer = "87";

    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["60", "61"], "48768-6", "act");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Follows(EntryKind.Prefix + "61"))
        {
            Add(entry, null, build, section);
            return;
        }

        List<XElement> relations = [.. entry.All("entryRelationship").Where(static relation => relation.At("act") is not null)];
        foreach (XElement relation in relations)
        {
            Add(relation.At("act")!, relation.At("sequenceNumber").Attr("value"), build, section);
        }

        if (relations.Count == 0)
        {
            build.Warn(entry, "The coverage holds no policy; its section's narrative says what the author wrote.");
        }

        build.Take(entry, "Coverage");
    }

    private static void Add(XElement policy, string? order, CcdaBuild build, CompositionSection section)
    {
        XElement? payer = policy.All("performer").FirstOrDefault(static performer => performer.Follows(EntryKind.Prefix + Payer) || performer.At("assignedEntity").CodeOf() == "PAYOR").At("assignedEntity");
        XElement? covered = policy.All("participant").FirstOrDefault(static participant => participant.Attr("typeCode") == "COV");
        XElement? holder = policy.All("participant").FirstOrDefault(static participant => participant.Attr("typeCode") == "HLD");
        Reference? company = build.Parties.Of(payer).AsPayer();
        CodeableConcept? type = CdaValues.Concept(policy.At("code"));
        Identifier? member = build.Identifier(covered.At("participantRole", "id"));
        Identifier? subscriber = build.Identifier(holder.At("participantRole", "id"));
        if (company is null && member is null && subscriber is null && build.Identifiers(policy).Count == 0)
        {
            build.Warn(policy, "The policy names neither payer nor member; its section's narrative says what the author wrote.");
            return;
        }

        string? relation = covered.At("participantRole").CodeOf();
        Fhir.Model.Coverage coverage = new()
        {
            Status = policy.At("statusCode").Attr("code") switch { "aborted" or "cancelled" => "cancelled", "nullified" => "entered-in-error", _ => "active" },
            Type = type,
            SubscriberId = (subscriber ?? (relation is "SELF" or null ? member : null))?.Value?.Value,
            Beneficiary = build.Subject,
            Relationship = RelationshipOf(relation, covered.At("participantRole", "code")),
            Period = CdaValues.Period(covered.At("time"), build.Zone) ?? CdaValues.Period(policy.At("effectiveTime"), build.Zone),
            Payor = [company ?? DataTypes.Extensions.UnknownReference()],
            Order = int.TryParse(order, CultureInfo.InvariantCulture, out int place) && place > 0 ? new FhirPositiveInt(place) : null,
        };
        if (member is not null)
        {
            member.Type = CcdaConcepts.Of("http://terminology.hl7.org/CodeSystem/v2-0203", "MB", "Member Number");
            coverage.Identifier.Add(member);
        }

        foreach (Identifier group in build.Identifiers(policy).Where(static group => group.System?.Value != "urn:ietf:rfc:3986" && group.Value is not null))
        {
            coverage.Class.Add(new CoverageClass { Type = CcdaConcepts.Of("http://terminology.hl7.org/CodeSystem/coverage-class", "group", "Group"), Value = group.Value!.Value });
        }

        if (relation is "SELF" || holder is null)
        {
            coverage.Subscriber = relation is "SELF" ? build.Subject : null;
        }
        else
        {
            coverage.Subscriber = build.Parties.Related(holder.At("participantRole"), holder.At("participantRole", "playingEntity"));
        }

        foreach (XElement guarantor in policy.All("performer").Where(static performer => performer.Follows(EntryKind.Prefix + "88")))
        {
            build.Warn(guarantor, "The guarantor has no place in a Coverage; what is said of the person stands in the section's narrative.");
        }

        TranslatedResource<Fhir.Model.Coverage> added = build.AddEntry(coverage, policy, EntryParts.KeyOf(type, null, $"{member?.Value?.Value}|{subscriber?.Value?.Value}|{company?.Display?.Value}"));
        CcdaSection.Refer(section, added);
    }

    /// <summary>The role codes of v3 as FHIR's subscriber relationship, with the code as it stands beside.</summary>
    private static CodeableConcept RelationshipOf(string? code, XElement? said)
    {
        string relationship = code switch
        {
            "SELF" => "self",
            "SPS" or "HUSB" or "WIFE" or "SPOUSE" => "spouse",
            "CHILD" or "SON" or "DAU" or "NCHILD" or "STPCHLD" or "FSTUD" or "PSTUD" => "child",
            "PRN" or "MTH" or "FTH" => "parent",
            _ => "other",
        };
        CodeableConcept concept = CcdaConcepts.Of("http://terminology.hl7.org/CodeSystem/subscriber-relationship", relationship);
        if (CdaValues.Coding(said) is { } sent)
        {
            concept.Coding.Add(sent);
        }

        return concept;
    }
}
