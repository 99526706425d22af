using System.Collections;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Output;

/// <summary>Whether something of FHIR holds anything: an element without content is no valid FHIR, a resource without is a shell.</summary>
internal static class ResourceContent
{
    public static bool HasAny(Base? part)
    {
        if (part is null)
        {
            return false;
        }

        if (part is PrimitiveType { HasValue: true })
        {
            return true;
        }

        int count = part.TypeInfo.Properties.Count;
        for (int i = 0; i < count; i++)
        {
            switch (part.GetProperty(i))
            {
                case string { Length: > 0 }:
                case Base child when HasAny(child):
                    return true;
                case ICollection children:
                    foreach (object? child in children)
                    {
                        if (HasAny(child as Base))
                        {
                            return true;
                        }
                    }

                    break;
                default:
                    break;
            }
        }

        return false;
    }
}
