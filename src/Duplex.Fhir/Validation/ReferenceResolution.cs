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

        for (var bundle = run.Bundle; bundle is not null; bundle = bundle.Outer)
        {
            if (bundle.Find(reference) is { } resource)
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
