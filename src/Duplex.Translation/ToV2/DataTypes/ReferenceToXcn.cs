using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>A reference to a person to XCN: an identifier, first of all the NPI; without one the EHR's own id where an authority is configured to hold it.</summary>
internal static class ReferenceToXcn
{
    /// <summary>Whether the reference is to somebody, as opposed to an organization, a device or a place.</summary>
    public static bool IsPerson(V2Draft draft, Reference reference) =>
        TypeOf(reference) is { } type ? type is "Practitioner" or "PractitionerRole" or "RelatedPerson" or "Patient"
        : draft.Find<Resource>(reference) is { } found ? found is Practitioner or PractitionerRole or RelatedPerson or Patient
        : true;

    /// <summary>The type that a reference is to, as far as it says so.</summary>
    public static string? TypeOf(Reference reference)
    {
        if (reference.Type?.Value is { } type)
        {
            return type;
        }

        string[] parts = reference.ReferenceValue?.Value?.Split('?')[0].Split('/') ?? [];
        return parts.Length >= 2 && char.IsAsciiLetterUpper(parts[^2].FirstOrDefault()) ? parts[^2]
            : parts.Length == 1 && parts[0].Length > 0 && char.IsAsciiLetterUpper(parts[0][0]) ? parts[0]
            : null;
    }

    /// <summary>Nothing where the reference is absent or says nothing that could be sent.</summary>
    public static void Write(V2Draft draft, Reference? reference)
    {
        if (reference is null)
        {
            return;
        }

        V2Writer to = draft.To;
        Practitioner? practitioner = PractitionerOf(draft, reference);
        RelatedPerson? related = practitioner is null ? draft.Find<RelatedPerson>(reference) : null;
        HumanName? name = practitioner?.Name.FirstOrDefault() ?? related?.Name.FirstOrDefault();
        string? id = practitioner?.Id ?? IdOf(reference.ReferenceValue?.Value);
        Identifier? identifier = IdentifierOf(practitioner?.Identifier ?? related?.Identifier) ?? reference.Identifier;
        AssigningAuthority? own = id is null || (identifier?.Value is not null && !draft.Options.NamesPeopleByOwnId) ? null : draft.Options.Authorities.FindByResourceType("Practitioner");
        to.Part(1);
        if (own is not null)
        {
            to.From(practitioner is null ? reference.ReferenceValue : practitioner.Id, id);
        }
        else
        {
            to.Put(identifier?.Value);
        }

        if (name is not null)
        {
            HumanNameToXpn.WriteParts(to, name, 2);
        }
        else
        {
            to.Part(2).Put(reference.Display);
        }

        to.Part(9);
        if (own is not null)
        {
            to.Text(own.Namespace);
        }
        else if (identifier?.Value is not null)
        {
            AuthorityNames.WriteHd(draft, identifier);
            string? type = identifier.Type?.Coding.FirstOrDefault()?.Code?.Value;
            to.Part(13).From(identifier.Type?.Coding.FirstOrDefault()?.Code, type);
        }

        if (to.HasText)
        {
            to.Note(reference.ReferenceValue);
            to.Note(reference.Type);
            if (practitioner is not null || related is not null)
            {
                // Whom the reference names, the resource says better.
                to.Note(reference.Display);
                to.Note(reference.Identifier);
            }
        }
    }

    /// <summary>The person behind a Practitioner or a PractitionerRole; null where it is not at hand.</summary>
    public static Practitioner? PractitionerOf(V2Draft draft, Reference reference) =>
        draft.Find<Practitioner>(reference)
        ?? (draft.Find<PractitionerRole>(reference)?.Practitioner is { } person ? draft.Find<Practitioner>(person) : null);

    private static Identifier? IdentifierOf(List<Identifier>? identifiers) =>
        identifiers?.Find(static identifier => identifier.System?.Value == Tables.CodeSystems.Npi && identifier.Value is not null)
        ?? identifiers?.Find(static identifier => identifier.Value is not null);

    private static string? IdOf(string? reference)
    {
        const string Type = "Practitioner/";
        int at = reference?.LastIndexOf(Type, StringComparison.Ordinal) ?? -1;
        if (at < 0)
        {
            return null;
        }

        string id = reference![(at + Type.Length)..].Split('/')[0];
        return ResourceIds.IsValid(id) ? id : null;
    }
}
