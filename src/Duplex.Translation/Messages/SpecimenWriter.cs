using System.Text;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// The specimens of one message: in a Bundle each is a resource, however many orders are about it; for a chart, a reference by
/// identifier and name.
/// </summary>
internal sealed class SpecimenWriter(MessageBuild build)
{
    private readonly TranslationContext _context = build.Context;
    private readonly Dictionary<SpecimenGroup, TranslatedResource<Specimen>?> _ofGroups = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, TranslatedResource<Specimen>> _bySegments = new(StringComparer.Ordinal);

    /// <summary>References to the specimens of an order, without those that neither have a number nor a name.</summary>
    /// <param name="order">The order.</param>
    /// <param name="request"><c>ServiceRequest/{id}</c>; null where there is none.</param>
    public List<Reference> ReadAll(OrderGroup order, string? request)
    {
        if (!_context.Options.NamesDirectory)
        {
            return SpecimenReference.ReadAll(order, _context);
        }

        List<Reference> references = [];
        foreach (SpecimenGroup group in order.Specimens)
        {
            if (!_ofGroups.TryGetValue(group, out TranslatedResource<Specimen>? specimen))
            {
                _ofGroups[group] = specimen = Write(group, order);
            }

            Add(specimen, request, references);
        }

        if (order.Specimens.Count == 0 && order.Obr is { } obr && ObrToSpecimen.Names(obr, _context))
        {
            Add(Write(obr, order), request, references);
        }

        return references;
    }

    /// <summary>The specimen of this group, for what is observed of it; null where there is none.</summary>
    public Reference? Find(SpecimenGroup? group) => group is null ? null
        : !_context.Options.NamesDirectory ? group.Spm is { } spm ? SpecimenReference.Read(spm, _context) : null
        : _ofGroups.GetValueOrDefault(group) is { } specimen ? new Reference { ReferenceValue = specimen.Reference }
        : null;

    /// <summary><c>Specimen/{id}</c> of the one with either number; null where there is none in this message, or more than one.</summary>
    public string? FindNumbered(params ReadOnlySpan<Identifier?> numbers)
    {
        string? found = null;
        foreach (TranslatedResource<Specimen>? specimen in _ofGroups.Values)
        {
            foreach (Identifier? number in numbers)
            {
                if (specimen is not null && number is not null && specimen.Value.Identifier.Exists(known => known.Value?.Value == number.Value?.Value && known.System?.Value == number.System?.Value))
                {
                    if (found is not null && found != specimen.Reference)
                    {
                        return null;
                    }

                    found = specimen.Reference;
                }
            }
        }

        return found;
    }

    /// <summary>Whether what is referred to is a specimen of this message that has a number of its own.</summary>
    public bool IsNumbered(Reference reference) => build.Find<Specimen>(reference) is { Identifier.Count: > 0 };

    /// <summary>What OBR says of collection, where the order has no specimen, or several of which it could be any.</summary>
    public static void KeepUnplaced(PlacedSegment obr, IReadOnlyList<Reference> specimens, ServiceRequest request, TranslationContext context)
    {
        if (specimens.Count != 1)
        {
            KeptFields.Read(obr, [9, 10, 14, 15, 39], request.Extension, context);
        }
    }

    private static void Add(TranslatedResource<Specimen>? specimen, string? request, List<Reference> references)
    {
        if (specimen is null)
        {
            return;
        }

        references.Add(new Reference { ReferenceValue = specimen.Reference });
        if (request is not null && !specimen.Value.Request.Exists(known => known.ReferenceValue?.Value == request))
        {
            specimen.Value.Request.Add(new Reference { ReferenceValue = request });
        }
    }

    private TranslatedResource<Specimen>? Write(SpecimenGroup group, OrderGroup order)
    {
        // The same segment before several orders is one specimen; another segment with the same number may say something else.
        string content = ContentOf(group);
        if (_context.Coverage is null && _bySegments.TryGetValue(content, out TranslatedResource<Specimen>? known))
        {
            return known;
        }

        string? before = _context.Coverage?.BeginResource("Specimen");
        Specimen specimen = new();
        if (group.Spm is { } spm)
        {
            SpmToSpecimen.Map.Apply(spm, specimen, _context);
            KeptFields.Read(spm, SpmToSpecimen.Kept, specimen.Extension, _context);
        }

        foreach (PlacedSegment sac in group.Containers)
        {
            SacToSpecimen.Read(sac, specimen, _context);
        }

        if (order.Specimens.Count == 1 && order.Obr is { } obr)
        {
            ObrToSpecimen.Read(obr, specimen, _context);
        }

        specimen.Note.AddRange(NteToAnnotation.ReadAll(group.Notes, _context));
        TranslatedResource<Specimen>? added = Keep(specimen, KeyOf(group) ?? $"{KeyOf(order)}\u001f{content}");
        _context.Coverage?.EndResource(before!);
        if (added is not null && KeyOf(group) is not null)
        {
            _bySegments[content] = added;
        }

        return added;
    }

    private TranslatedResource<Specimen>? Write(PlacedSegment obr, OrderGroup order)
    {
        string? before = _context.Coverage?.BeginResource("Specimen");
        Specimen specimen = new();
        ObrToSpecimen.Read(obr, specimen, _context);
        TranslatedResource<Specimen>? added = Keep(specimen, KeyOf(order));
        _context.Coverage?.EndResource(before!);
        return added;
    }

    /// <summary>Null where nothing is known of the specimen.</summary>
    private TranslatedResource<Specimen>? Keep(Specimen specimen, string key)
    {
        if (!ResourceContent.HasAny(specimen.Collection))
        {
            specimen.Collection = null;
        }

        specimen.Container.RemoveAll(static container => !ResourceContent.HasAny(container));
        if (!ResourceContent.HasAny(specimen))
        {
            return null;
        }

        specimen.Id = build.IdOf("Specimen", key);
        specimen.Subject = build.Subject;
        return build.Add(specimen);
    }

    private string? KeyOf(SpecimenGroup group) =>
        group.Spm is { } spm && EipToIdentifier.KeyOf(Source.Of(spm, 2, _context)) is { } number ? number
        : group.Containers is [{ } sac, ..] && EiToIdentifier.KeyOf(Source.Of(sac, 3, _context)) is { } container ? $"C\u001f{container}"
        : null;

    private string KeyOf(OrderGroup order) =>
        order.Obr is { } obr
            ? $"OBR\u001f{EiToIdentifier.KeyOf(Source.Of(obr, 3, _context)) ?? EiToIdentifier.KeyOf(Source.Of(obr, 2, _context))}\u001f{CweToCodeableConcept.KeyOf(Source.Of(obr, 4, _context))}"
            : "";

    private static string ContentOf(SpecimenGroup group)
    {
        StringBuilder content = new();
        foreach (PlacedSegment segment in group.Spm is null ? group.Containers : [group.Spm, .. group.Containers])
        {
            for (int field = segment.Id == "SPM" ? 2 : 1; field <= segment.Segment.FieldCount; field++)
            {
                content.Append('|').Append(segment[field].Value.ToString());
            }
        }

        return content.ToString();
    }
}
