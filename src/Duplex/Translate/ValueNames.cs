using Duplex.Hl7v2;
using Duplex.Hl7v2.Names;

namespace Duplex.Translate;

/// <summary>What the standard calls a place of a message.</summary>
internal static class ValueNames
{
    /// <summary>Such as <c>Patient Name, Family Name</c>; empty for a place that the standard does not have.</summary>
    public static string Of(string source)
    {
        if (!Hl7Path.TryParse(source, out var path) || FieldNames.Of(path.Segment, path.Field) is not { } field)
        {
            return "";
        }

        var component = ComponentNames.Of(field.Type, path.Component);
        var subcomponent = component is null ? null : ComponentNames.Of(component.Type, path.Subcomponent);
        return string.Join(", ", new[] { field.Name, path.Component > 0 ? component?.Name : null, path.Subcomponent > 0 ? subcomponent?.Name : null }.OfType<string>());
    }
}
