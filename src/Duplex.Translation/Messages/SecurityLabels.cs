using Duplex.Fhir.Model;

namespace Duplex.Translation.Messages;

/// <summary>Labels of a resource that say who may see it (FHIR R4, 6.1.1).</summary>
internal static class SecurityLabels
{
    /// <summary>Adds those that the resource does not have.</summary>
    public static void Add(Resource resource, IReadOnlyList<Coding> labels)
    {
        if (labels.Count == 0)
        {
            return;
        }

        Meta meta = resource.Meta ??= new Meta();
        foreach (Coding label in labels)
        {
            if (!meta.Security.Exists(known => known.Code?.Value == label.Code?.Value && known.System?.Value == label.System?.Value && (label.Code is not null || known.Display?.Value == label.Display?.Value)))
            {
                meta.Security.Add(label);
            }
        }
    }
}
