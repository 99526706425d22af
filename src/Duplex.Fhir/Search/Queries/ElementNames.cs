using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>Names of elements, as <c>_elements</c> takes them.</summary>
internal static class ElementNames
{
    /// <summary>The suffix of a choice in the specification's own tables.</summary>
    public const string AnyChoice = "[x]";

    /// <summary>Whether the type has the element: <c>name</c>, <c>name.family</c>; a choice without its type: <c>value</c>.</summary>
    public static bool IsElement(string resourceType, string path)
    {
        IReadOnlyList<string> types = [resourceType];
        foreach (var name in path.Split('.'))
        {
            types = [.. types.SelectMany(type => FhirModel.FindType(type)?.Find(name)?.Types ?? [])];
            if (types.Count == 0)
            {
                return false;
            }
        }

        return true;
    }
}
