using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Model;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>source.name</c>, or a name at the start of a path: an element of <c>$this</c>, or its type.</summary>
internal sealed class MemberNode : Node
{
    private const int MaxSlots = 64;

    private readonly bool _mayBeType;
    private MemberSlot[] _slots = [];

    public MemberNode(Node? source, string name, int position)
        : base(position, DepthOf(source))
    {
        Source = source;
        Name = name;
        _mayBeType = source is null && name.Length > 0 && char.IsAsciiLetterUpper(name[0]);
    }

    public Node? Source { get; }

    public string Name { get; }

    public bool MayBeType => _mayBeType;

    public override FhirPathItems Evaluate(ref Scope scope)
    {
        var input = Source is null ? scope.This : Source.Evaluate(ref scope);
        switch (input.Count)
        {
            case 0:
                return default;
            case 1:
                return Read(input.Single);
        }

        var builder = default(ItemBuilder);
        MemberSlot? slot = null;
        for (var i = 0; i < input.Count; i++)
        {
            var raw = input.Raw(i);
            FhirPathItems read;
            if (raw is Base node)
            {
                var type = node.TypeInfo;
                slot = slot is not null && ReferenceEquals(slot.Type, type) ? slot : Slot(type);
                read = slot.Read(node);
            }
            else
            {
                read = Read(raw);
            }

            if (read.Count == 1)
            {
                if (builder.Count == 1)
                {
                    builder.Reserve(input.Count);
                }

                builder.Add(read.Single);
            }
            else if (read.Count > 1)
            {
                scope.Keep(Position, read.Count, Scope.PlaceBytes);
                builder.AddRange(read);
            }
        }

        scope.Keep(Position, input.Count, Scope.PlaceBytes);
        return builder.ToItems();
    }

    public FhirPathItems Read(object raw)
    {
        if (raw is Base node)
        {
            return Slot(node.TypeInfo).Read(node);
        }

        return raw switch
        {
            TypeName type => Name switch
            {
                "name" => FhirPathItems.One(type.Name),
                "namespace" => FhirPathItems.One(type.Namespace),
                "baseType" => FhirPathItems.OneOrNone(type.BaseType),
                _ => default,
            },
            QuantityValue quantity => Name switch
            {
                "value" => FhirPathItems.One(quantity.Value),
                "unit" or "code" => FhirPathItems.One(quantity.Unit),
                _ => default,
            },
            _ => default,
        };
    }

    // Racing threads may each add the same slot; one of them is lost and found again later.
    private MemberSlot Slot(FhirTypeInfo type)
    {
        var slots = _slots;
        foreach (var slot in slots)
        {
            if (ReferenceEquals(slot.Type, type))
            {
                return slot;
            }
        }

        var added = new MemberSlot(type, Name, _mayBeType);
        if (slots.Length < MaxSlots)
        {
            _slots = [.. slots, added];
        }

        return added;
    }
}
