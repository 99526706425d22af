using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>MSG to the code of its event (sheets <c>MSG[Coding]</c> and <c>MSG[MessageHeader]</c>).</summary>
internal static class MsgToCoding
{
    /// <summary>Null where neither type nor event is there.</summary>
    /// <param name="trigger">The event where MSH-9.2 does not name it, as older versions do not.</param>
    public static Coding? Read(in Source msg, string trigger)
    {
        string? type = msg[1].Text("display");
        string? code = msg[2].Code("code") ?? (trigger.Length > 0 ? trigger : null);
        string? structure = msg[3].Text("display");
        return code is null && type is null ? null : new Coding
        {
            System = code is null ? null : CodeSystems.TableOf("0003"),
            Code = code,
            Display = string.Join('^', ((string?[])[type, code, structure]).Where(part => part is not null)),
        };
    }
}
