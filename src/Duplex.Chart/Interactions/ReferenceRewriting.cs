using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>
/// Makes the references of a resource those of the chart: what names an entry of the same Bundle gets that entry's type and id (in literal references,
/// URIs and narrative; FHIR R4, http.html section 3.1.0.11.2), and the chart's own address goes.
/// </summary>
/// <param name="ownAddress">The chart's FHIR address with a slash at its end.</param>
/// <param name="entries">By fullUrl, <c>Type/id</c>.</param>
internal sealed class ReferenceRewriting(string ownAddress, IReadOnlyDictionary<string, string> entries)
{
    private const string Urn = "urn:";
    private const string Uuid = "urn:uuid:";

    /// <summary>Each reference by search that was met, with the element that holds it.</summary>
    public List<(Reference Element, ReferenceTarget Target)> Conditional { get; } = [];

    /// <summary>Whether a reference names, by a UUID, an entry that is not there.</summary>
    public bool NamesAbsentEntry { get; private set; }

    public void Run(Base node)
    {
        if (node is Reference reference)
        {
            Rewrite(reference);
        }
        else if (node is Narrative { Div.Value: { } div } narrative && entries.Count > 0)
        {
            narrative.Div!.Value = InNarrative(div);
        }

        var count = node.TypeInfo.Properties.Count;
        for (var index = 0; index < count; index++)
        {
            switch (node.GetProperty(index))
            {
                case FhirUri { Value: { } text } uri when Entry(text) is { } own:
                    uri.Value = own;
                    break;
                case FhirUrl { Value: { } text } url when (Entry(text) ?? OwnBinary(text)) is { } own:
                    url.Value = own;
                    break;
                case PrimitiveType:
                    break;
                case Base child:
                    Run(child);
                    break;
                case IEnumerable<PrimitiveType>:
                    break;
                case IEnumerable<Base> children:
                    foreach (var child in children)
                    {
                        Run(child);
                    }

                    break;
            }
        }
    }

    private void Rewrite(Reference reference)
    {
        if (reference.ReferenceValue?.Value is not { Length: > 0 } text || text[0] == '#')
        {
            return;
        }

        if (entries.TryGetValue(text, out var entry))
        {
            reference.ReferenceValue.Value = entry;
        }
        else if (text.StartsWith(Urn, StringComparison.OrdinalIgnoreCase))
        {
            NamesAbsentEntry |= text.StartsWith(Uuid, StringComparison.OrdinalIgnoreCase);
        }
        else if (text.StartsWith(ownAddress, StringComparison.Ordinal))
        {
            reference.ReferenceValue.Value = text[ownAddress.Length..];
        }
        else if (text.Contains('?', StringComparison.Ordinal) && References.Parse(text) is { Kind: ReferenceKind.Conditional } target)
        {
            Conditional.Add((reference, target));
        }
    }

    private string? Entry(string text) => text.StartsWith(Urn, StringComparison.OrdinalIgnoreCase) ? entries.GetValueOrDefault(text) : null;

    /// <summary>The content of an attachment that lies in this chart is named without its address, as a reference is.</summary>
    private string? OwnBinary(string text) =>
        text.StartsWith(ownAddress, StringComparison.Ordinal) && text.AsSpan(ownAddress.Length).StartsWith("Binary/") ? text[ownAddress.Length..] : null;

    /// <summary>Links and pictures only: other text stays as somebody wrote it.</summary>
    private string InNarrative(string div)
    {
        foreach (var (fullUrl, own) in entries)
        {
            if (div.Contains(fullUrl, StringComparison.Ordinal))
            {
                div = div.Replace($"\"{fullUrl}\"", $"\"{own}\"", StringComparison.Ordinal).Replace($"'{fullUrl}'", $"'{own}'", StringComparison.Ordinal);
            }
        }

        return div;
    }
}
