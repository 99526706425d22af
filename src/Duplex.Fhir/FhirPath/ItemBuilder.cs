namespace Duplex.Fhir.FhirPath;

/// <summary>Collects items; allocates only from the second one on.</summary>
internal struct ItemBuilder
{
    private object? _single;
    private object[]? _items;
    private int _count;

    public readonly int Count => _count;

    public void Add(object raw)
    {
        if (_count == 0)
        {
            _single = raw;
            _count = 1;
            if (_items is not null)
            {
                _items[0] = raw;
            }

            return;
        }

        if (_items is null)
        {
            _items = new object[4];
            _items[0] = _single!;
        }
        else if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        _items[_count++] = raw;
    }

    public void AddRange(FhirPathItems items)
    {
        var count = items.Count;
        if (count > 1 && _items is null)
        {
            Reserve(_count + count);
        }

        for (var i = 0; i < count; i++)
        {
            Add(items.Raw(i));
        }
    }

    public readonly object this[int index] => _count == 1 ? _single! : _items![index];

    public readonly FhirPathItems ToItems() => _count switch
    {
        0 => default,
        1 => new FhirPathItems(_single, 1),
        _ => new FhirPathItems(_items, _count),
    };

    private void Reserve(int capacity)
    {
        if (capacity < 2)
        {
            return;
        }

        _items = new object[capacity];
        if (_count == 1)
        {
            _items[0] = _single!;
        }
    }
}
