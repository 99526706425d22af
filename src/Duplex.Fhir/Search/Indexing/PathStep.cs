using System.Collections;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>One step of a path; equal steps are walked once.</summary>
internal abstract record PathStep
{
    /// <summary>Visits the node with every item that this step leads to.</summary>
    public abstract void Follow(object item, PathNode node, IndexSink sink);

    /// <summary><c>.name</c>, or <c>.name[0]</c>.</summary>
    public sealed record Property(string Name, int? Only) : PathStep
    {
        // Nearly always the same type comes by; one object, so that another thread sees both halves or neither.
        private Place? _last;

        public override void Follow(object item, PathNode node, IndexSink sink)
        {
            if (item is not Base parent || Value(parent) is not { } value)
            {
                return;
            }

            if (value is not IList list)
            {
                if (Only is null or 0)
                {
                    node.Visit(value, sink);
                }

                return;
            }

            var end = Only is { } only ? Math.Min(only + 1, list.Count) : list.Count;
            for (var i = Only ?? 0; i < end; i++)
            {
                node.Visit(list[i]!, sink);
            }
        }

        public bool Equals(Property? other) => other is not null && Name == other.Name && Only == other.Only;

        public override int GetHashCode() => HashCode.Combine(Name, Only);

        public object? Value(Base parent)
        {
            var type = parent.TypeInfo;
            var place = _last;
            if (place?.Type != type)
            {
                _last = place = new Place(type, type.Find(Name)?.Index ?? -1);
            }

            return place.Index < 0 ? null : parent.GetProperty(place.Index);
        }

        private sealed class Place(FhirTypeInfo type, int index)
        {
            public FhirTypeInfo Type => type;

            public int Index => index;
        }
    }

    /// <summary><c>.ofType(name)</c>.</summary>
    public sealed record OfType(string Name) : PathStep
    {
        public override void Follow(object item, PathNode node, IndexSink sink)
        {
            for (var type = (item as Base)?.TypeInfo; type is not null; type = type.Parent)
            {
                if (type.Name == Name)
                {
                    node.Visit(item, sink);
                    return;
                }
            }
        }
    }

    /// <summary><c>.where(resolve() is name)</c>, decided by what the reference itself says.</summary>
    public sealed record ResolvesTo(string Name) : PathStep
    {
        public override void Follow(object item, PathNode node, IndexSink sink)
        {
            if (item is Reference reference && ReferenceConversion.TargetTypeOf(reference, sink) == Name)
            {
                node.Visit(item, sink);
            }
        }
    }

    /// <summary><c>.where(name='text')</c>.</summary>
    public sealed record Where(Property Element, string Text) : PathStep
    {
        public override void Follow(object item, PathNode node, IndexSink sink)
        {
            if (item is Base parent && Element.Value(parent) is PrimitiveType primitive && primitive.Text == Text)
            {
                node.Visit(item, sink);
            }
        }
    }
}
