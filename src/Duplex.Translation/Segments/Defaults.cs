using Duplex.Fhir.Changes;

namespace Duplex.Translation.Segments;

/// <summary>What a message tells about a thing that is not its own: it counts only where nothing is known yet.</summary>
internal static class Defaults
{
    public static ResourceChange Of(ResourceChange change) => change with
    {
        Elements =
        [
            .. change.Elements
                .Where(element => element.Kind != ElementChangeKind.Cleared && !element.Element.StartsWith('_'))
                .Select(element => element with { Kind = ElementChangeKind.Default }),
        ],
    };
}
