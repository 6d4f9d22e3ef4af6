using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Explainer.Tests.Layering;

/// <summary>Finds static state that can change: one build could see what another left.</summary>
internal static class MutableState
{
    public static IEnumerable<string> Find(IEnumerable<Type> types) =>
        from type in types
        where !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsLiteral && !IsCache(field) && (!field.IsInitOnly || CanChange(field.FieldType))
        select $"{type.FullName}.{field.Name}";

    // What the compiler keeps for a lambda or a list of constants is never seen by anyone.
    private static bool IsCache(FieldInfo field) => field.Name.StartsWith('<') && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal);

    // Arrays are let pass: the language has no other constant list, and none of ours is written to.
    private static bool CanChange(Type type) =>
        !type.IsArray && !type.IsValueType && !type.FullName!.Contains("Immutable", StringComparison.Ordinal)
        && !type.FullName.Contains("Frozen", StringComparison.Ordinal)
        && type.IsAssignableTo(typeof(IEnumerable)) && (type.IsAssignableTo(typeof(IList)) || type.IsAssignableTo(typeof(IDictionary))
            || type.Name is "HashSet`1" or "Queue`1" or "Stack`1" or "ConcurrentQueue`1" or "ConcurrentBag`1");
}
