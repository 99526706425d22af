using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Whether what a resource contains is referred to, or refers back (dom-3).</summary>
internal static class ContainedUse
{
    public static bool AllUsed(DomainResource resource)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        Collect(resource, used, 0);
        return resource.Contained.TrueForAll(contained =>
        {
            if (contained.Id is { } id && used.Contains("#" + id))
            {
                return true;
            }

            var own = new HashSet<string>(StringComparer.Ordinal);
            Collect(contained, own, 0);
            return own.Contains("#");
        });
    }

    private static void Collect(Base node, HashSet<string> fragments, int depth)
    {
        if (node is FhirUri or FhirUrl or FhirCanonical or FhirString && ((PrimitiveType)node).Text is { Length: > 0 } text && text[0] == '#')
        {
            fragments.Add(text);
        }

        if (depth > ValidationRun.MaxDepth)
        {
            return;
        }

        var count = node.TypeInfo.Properties.Count;
        for (var i = 0; i < count; i++)
        {
            switch (node.GetProperty(i))
            {
                case Base child:
                    Collect(child, fragments, depth + 1);
                    break;
                case IReadOnlyList<Base> list:
                    foreach (var item in list)
                    {
                        Collect(item, fragments, depth + 1);
                    }

                    break;
            }
        }
    }
}
