using System.Collections;
using System.Text.Json.Nodes;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>Where in a resource's JSON an element stands.</summary>
/// <param name="Parent">The node that has it; null: it is the resource itself.</param>
/// <param name="Member">Its name there in JSON.</param>
/// <param name="Index">In a list; null: it is none.</param>
internal sealed record ElementPlace(ElementPlace? Parent, string Member, int? Index)
{
    public static ElementPlace Root { get; } = new(null, "", null);

    /// <summary>Null where the node is not one of the resource.</summary>
    public static ElementPlace? Find(Base resource, Base node) => Find(resource, node, Root);

    public bool IsInListOf(ElementPlace other) => Index is not null && other.Index is not null && Member == other.Member && Parent == other.Parent;

    /// <summary>The object that the element is; null where it is a plain value.</summary>
    public JsonObject? ObjectIn(JsonObject resource) => Parent is null ? resource
        : Parent.ObjectIn(resource) is not { } parent ? null
        : (Index is { } index ? (parent[Member] as JsonArray)?[index] : parent[Member]) as JsonObject;

    /// <summary>The object that has the element as a member.</summary>
    public JsonObject HolderIn(JsonObject resource) =>
        Parent?.ObjectIn(resource) ?? throw new InvalidOperationException("The resource itself is nobody's member.");

    private static ElementPlace? Find(Base owner, Base sought, ElementPlace place)
    {
        if (ReferenceEquals(owner, sought))
        {
            return place;
        }

        foreach (var property in owner.TypeInfo.Properties)
        {
            switch (owner.GetProperty(property.Index))
            {
                case Base one when Find(one, sought, new ElementPlace(place, NameOf(property, one), null)) is { } found:
                    return found;
                case IEnumerable items and not string:
                    var index = 0;
                    foreach (var item in items)
                    {
                        if (item is Base node && Find(node, sought, new ElementPlace(place, NameOf(property, node), index)) is { } within)
                        {
                            return within;
                        }

                        index++;
                    }

                    break;
            }
        }

        return null;
    }

    private static string NameOf(FhirPropertyInfo property, Base value) =>
        property.IsChoice ? property.NamesInJson.ElementAt(property.Types.ToList().IndexOf(value.TypeName)) : property.Name;
}
