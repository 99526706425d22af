using System.Globalization;
using System.Text;

namespace Duplex.Fhir.Validation;

/// <summary>Where a validation stands; becomes text only for an issue.</summary>
internal sealed class ElementPath
{
    private readonly List<(string Name, int Index, string Definition)> _steps = [];

    public int Depth => _steps.Count;

    /// <summary>The name of the element here.</summary>
    public string Name => _steps.Count > 0 ? _steps[^1].Name : "";

    /// <summary>The path of the definition of the element here, such as <c>HumanName.family</c>.</summary>
    public string Definition(int up = 0) => _steps.Count > up ? _steps[^(up + 1)].Definition : "";

    /// <param name="name">The name of the element, or the type of the resource.</param>
    /// <param name="index">The index in a list; negative for a single value.</param>
    /// <param name="definition">The path in the definition.</param>
    public void Push(string name, int index, string definition) => _steps.Add((name, index, definition));

    public void Pop() => _steps.RemoveAt(_steps.Count - 1);

    public override string ToString() => ToString(null);

    /// <summary>The path of a child without an index, or of the element itself.</summary>
    public string ToString(string? child)
    {
        var text = new StringBuilder();
        foreach (var (name, index, _) in _steps)
        {
            text.Append(text.Length == 0 ? "" : ".").Append(name);
            if (index >= 0)
            {
                text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
        }

        return child is null ? text.ToString() : text.Append(text.Length == 0 ? "" : ".").Append(child).ToString();
    }
}
