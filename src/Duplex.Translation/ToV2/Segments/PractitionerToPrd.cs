using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>A reference to a practitioner or an organization to PRD.</summary>
internal static class PractitionerToPrd
{
    public static void Write(V2Draft draft, Reference reference, string role, string display)
    {
        V2Writer to = draft.To.Segment("PRD").Field(1, role).Part(2, display).Part(3, CodeSystems.NameOf(CodeSystems.TableOf("0286")));
        Practitioner? practitioner = ReferenceToXcn.PractitionerOf(draft, reference);
        Organization? organization = draft.Find<Organization>(reference);
        PractitionerRole? held = draft.Find<PractitionerRole>(reference);
        to.Field(2);
        if (practitioner is not null)
        {
            draft.Each(2, practitioner.Name, HumanNameToXpn.Write);
        }
        else
        {
            to.Part(1).Put(organization?.Name ?? reference.Display);
        }

        draft.Each(3, practitioner?.Address ?? organization?.Address ?? [], AddressToXad.Write);
        draft.Each(5, held?.Telecom is { Count: > 0 } own ? own : practitioner?.Telecom ?? organization?.Telecom ?? [], ContactPointToXtn.Write);
        List<Identifier> identifiers = practitioner?.Identifier ?? organization?.Identifier ?? (reference.Identifier is { } logical ? [logical] : []);
        draft.Each(7, identifiers, static (one, identifier) =>
        {
            // PLN: the number, whose it is, and its kind.
            (string? name, string? universalId, _) = AuthorityNames.Of(identifier, one.Options.Authorities);
            one.To.Part(1).Put(identifier.Value).Part(2).From(identifier.System, name == "NPI" ? "NPI" : identifier.Type?.Coding.FirstOrDefault()?.Code?.Value ?? name ?? universalId);
            one.To.Note(identifier.Type);
        });
        to.Note(reference);
    }
}
