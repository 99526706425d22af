using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Specimen, or a reference to one, to SPM (sheet <c>SPM[Specimen]</c>).</summary>
internal static class SpecimenToSpm
{
    public static void Write(V2Draft draft, Reference reference, int index)
    {
        Specimen? specimen = draft.Find<Specimen>(reference);
        V2Writer to = draft.To.Segment("SPM").Keep(specimen?.Extension ?? []).Field(1, V2Draft.SetId(index)).Field(2);
        Identifier? own = specimen is null ? reference.Identifier : IdentifierToEi.PlacerOf(specimen.Identifier);
        Identifier? filler = specimen is null ? null : IdentifierToEi.FillerOf(specimen.Identifier);
        WriteNumber(draft, own, 1);
        WriteNumber(draft, filler ?? specimen?.AccessionIdentifier, 2);
        if (specimen?.Type is { } type)
        {
            ConceptToCwe.WriteMapped(draft.At(4), type, CodeMaps.SpecimenType);
        }
        else
        {
            to.Field(4).Part(2, reference.Display);
        }

        to.Note(reference.ReferenceValue);
        if (specimen is null)
        {
            return;
        }

        to.Note(reference.Display);
        SpecimenCollection? collection = specimen.Collection;
        if (collection?.Method is { } method)
        {
            ConceptToCwe.WriteMapped(draft.At(7), method, CodeMaps.SpecimenCollectionMethod);
        }

        if (collection?.BodySite is { } site)
        {
            ConceptToCwe.Write(draft.At(8), site);
        }

        to.Field(12);
        QuantityToParts.WriteCq(draft, collection?.Quantity);
        draft.Each(14, specimen.Note, static (one, note) => one.To.Put(note.Text));
        switch (collection?.Collected)
        {
            case FhirDateTime time:
                DateTimeToDtm.Write(to.Field(17).Part(1), time);
                break;
            case Period period:
                to.Field(17);
                PeriodToParts.Write(draft, period, 1);
                break;
            default:
                break;
        }

        DateTimeToDtm.Write(to.Field(18), specimen.ReceivedTime);
        to.Field(20).From(specimen.Status, specimen.Status?.Value switch { "available" => "Y", "unavailable" => "N", _ => null });
        List<CodeableConcept> rejected = specimen.Condition.FindAll(static one => one.Coding.Exists(static coding => coding.System?.Value == CodeSystems.TableOf("0490")));
        draft.Each(21, rejected, static (one, condition) => ConceptToCwe.Write(one, condition));
        draft.Each(24, specimen.Condition.FindAll(one => !rejected.Contains(one)), static (one, condition) => ConceptToCwe.WriteMapped(one, condition, CodeMaps.SpecimenCondition));
        if (filler is not null && specimen.AccessionIdentifier is { } accession)
        {
            to.Field(30);
            IdentifierToCx.Write(draft, accession);
        }
    }

    /// <summary>What the specimen is called; null where nothing tells.</summary>
    public static string? NameOf(Specimen? specimen, Reference reference) =>
        specimen?.Type?.Text?.Value ?? specimen?.Type?.Coding.FirstOrDefault()?.Display?.Value ?? specimen?.Type?.Coding.FirstOrDefault()?.Code?.Value ?? reference.Display?.Value;

    /// <summary>EIP: the parts of the number are subcomponents.</summary>
    private static void WriteNumber(V2Draft draft, Identifier? identifier, int part)
    {
        if (identifier?.Value is null)
        {
            return;
        }

        (string? name, string? universalId, string? type) = AuthorityNames.Of(identifier, draft.Options.Authorities);
        draft.To.Part(part).Sub(1).Put(identifier.Value);
        draft.To.Sub(2).From(identifier.System, name).Sub(3).From(identifier.System, universalId).Sub(4).From(identifier.System, type);
        draft.To.Note(identifier.Type);
    }
}
