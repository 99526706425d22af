using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Finds what a reference points to among what is at hand: contained resources and the entries of the Bundle.</summary>
internal static class ReferenceResolution
{
    public static Resource? Find(ValidationRun run, string reference)
    {
        if (reference.StartsWith('#'))
        {
            return Contained(run, reference[1..]);
        }

        if (run.Outermost is not Bundle bundle)
        {
            return null;
        }

        var target = References.Parse(reference);
        foreach (var entry in bundle.Entry)
        {
            if (entry.Resource is { } resource
                && (entry.FullUrl?.Text == reference || (target.ResourceType is { } type && type == resource.TypeName && target.Id == resource.Id)))
            {
                return resource;
            }
        }

        return null;
    }

    /// <summary>A contained resource by its id; the container itself where the id is empty.</summary>
    public static Resource? Contained(ValidationRun run, string id) =>
        id.Length == 0 ? run.Container : (run.Container as DomainResource)?.Contained.Find(resource => resource.Id == id);
}
