using System.Text.Json;

namespace Duplex.Fhir.Model;

internal ref partial struct FhirJsonReader
{
    public void Objects<T>(ref List<T>? list)
        where T : Base, new()
    {
        if (!BeginArray())
        {
            return;
        }

        var whole = _json;
        var items = list ??= new(1);
        while (NextItem())
        {
            if (_json.TokenType != JsonTokenType.StartObject)
            {
                Fault("structure", $"{KindOf(_json.TokenType)} stands here; right would be an object in braces.");
                if (_strict)
                {
                    _json.Skip();
                    continue;
                }

                KeepWhole(whole);
                list = null;
                return;
            }

            var item = new T();
            ReadMembers(item);
            items.Add(item);
        }

        EndArray();
    }

    public void Resources(ref List<Resource>? list)
    {
        if (!BeginArray())
        {
            return;
        }

        var whole = _json;
        var items = list ??= new(1);
        while (NextItem())
        {
            if (ReadResource() is { } item)
            {
                items.Add(item);
                continue;
            }

            if (_strict)
            {
                _json.Skip();
                continue;
            }

            KeepWhole(whole);
            list = null;
            return;
        }

        EndArray();
    }

    public void Primitives<T>(ref List<T>? list)
        where T : PrimitiveType, new()
    {
        if (!BeginArray())
        {
            return;
        }

        var companion = _frames[_depth].IsCompanion;
        var whole = _json;
        var items = list ??= new(1);
        var first = items.Count;
        var count = 0;
        while (NextItem())
        {
            if (count == items.Count)
            {
                items.Add(new T());
            }

            var item = items[count++];
            if (_json.TokenType == JsonTokenType.Null)
            {
                _frames[_depth].NullSlots |= 1UL << _frames[_depth].Name!.Property.Index;
                continue;
            }

            if (!(companion ? ReadCompanion(item) : ReadValue(item)))
            {
                FaultOfKind(companion ? "null or an object in braces" : item.Expected);
                if (_strict)
                {
                    _json.Skip();
                    continue;
                }

                KeepWhole(whole);
                list = WithoutPart(items, first, companion);
                return;
            }
        }

        EndArray();
        if (first > 0 && count != first)
        {
            Report("structure", $"The array of values and that of their extensions have different lengths, {first} and {count} in the order of the text; null fills the shorter one.", FhirIssueSeverity.Warning);
        }
    }

    private bool BeginArray()
    {
        if (_json.TokenType == JsonTokenType.StartArray)
        {
            _frames[_depth].Index = -1;
            return true;
        }

        WrongKind("an array in brackets");
        return false;
    }

    private bool NextItem()
    {
        _json.Read();
        _frames[_depth].Index++;
        return _json.TokenType != JsonTokenType.EndArray;
    }

    private readonly void EndArray()
    {
        ref var frame = ref _frames[_depth];
        var count = frame.Index;
        frame.Index = -1;
        if (count == 0)
        {
            Fault("structure", "The array is empty; leave the property out instead.");
        }
    }

    /// <summary>Keeps an array as it was written because one item can't be read, so that nothing is lost.</summary>
    private void KeepWhole(Utf8JsonReader whole)
    {
        _frames[_depth].Index = -1;
        _json = whole;
        KeepRaw();
    }

    /// <summary>What the other of the two arrays of a list of primitives said, after this one could not be read; null where that is nothing.</summary>
    private static List<T>? WithoutPart<T>(List<T> items, int first, bool companion)
        where T : PrimitiveType, new()
    {
        items.RemoveRange(first, items.Count - first);
        for (var index = 0; index < items.Count; index++)
        {
            if (companion)
            {
                items[index].Extras = null;
            }
            else
            {
                items[index] = new T { Extras = items[index].Extras };
            }
        }

        return items.Count == 0 ? null : items;
    }
}
