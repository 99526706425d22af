using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>A reference to an organization to XON.</summary>
internal static class ReferenceToXon
{
    public static void Write(V2Draft draft, Reference? reference)
    {
        if (reference is null)
        {
            return;
        }

        V2Writer to = draft.To;
        Organization? organization = draft.Find<Organization>(reference);
        to.Part(1).Put(organization?.Name ?? reference.Display);
        Identifier? identifier = organization?.Identifier.Find(static one => one.Value is not null) ?? reference.Identifier;
        if (identifier?.Value is not null)
        {
            to.Part(6);
            AuthorityNames.WriteHd(draft, identifier);
            Coding? type = identifier.Type?.Coding.FirstOrDefault();
            to.Part(7).Put(type?.Code).Part(10, identifier.Value);
            if (type?.Code is not null)
            {
                to.Note(type);
            }
        }

        if (to.HasText)
        {
            to.Note(reference.ReferenceValue);
            to.Note(reference.Type);
            to.Note(organization is null ? null : reference.Display);
        }
    }
}
