using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Duplex.Tests.Docs.ErrorCodes;

/// <summary>One instruction of a compiled method.</summary>
/// <param name="Operand">A token, an index, or a branch's target as an offset; 0 where there is none.</param>
/// <param name="Targets">Of a switch; empty otherwise.</param>
internal sealed record IlInstruction(int Offset, OpCode Code, int Operand, IReadOnlyList<int> Targets)
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public bool IsBranch => Code.OperandType is OperandType.InlineBrTarget or OperandType.ShortInlineBrTarget;

    /// <summary>The instruction below it is not reached from it.</summary>
    public bool EndsFlow => Code.FlowControl is FlowControl.Branch or FlowControl.Return or FlowControl.Throw;

    public static IEnumerable<IlInstruction> Read(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var start = at;
            var first = bytes[at++];
            var code = Codes[first == 0xFE ? unchecked((short)(0xFE00 | bytes[at++])) : first];
            var operand = 0;
            int[] targets = [];
            switch (code.OperandType)
            {
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget:
                    operand = at + 1 + (sbyte)bytes[at++];
                    break;
                case OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    operand = bytes[at++];
                    break;
                case OperandType.InlineVar:
                    operand = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
                    at += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    at += 8;
                    break;
                case OperandType.InlineBrTarget:
                    operand = at + 4 + Int(bytes, at);
                    at += 4;
                    break;
                case OperandType.InlineSwitch:
                    var count = Int(bytes, at);
                    at += 4;
                    var end = at + (4 * count);
                    targets = [.. Enumerable.Range(0, count).Select(one => end + Int(bytes, end - (4 * count) + (4 * one)))];
                    at = end;
                    break;
                default:
                    operand = Int(bytes, at);
                    at += 4;
                    break;
            }

            yield return new IlInstruction(start, code, operand, targets);
        }
    }

    private static int Int(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
}
