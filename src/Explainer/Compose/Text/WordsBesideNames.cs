using System.Collections.Frozen;

namespace Explainer.Compose.Text;

/// <summary>Words with a capital letter that may stand beside a name and are no part of it, in the languages of the theme but German, which writes every noun so.</summary>
internal static class WordsBesideNames
{
    private static readonly FrozenSet<string> Addresses = FrozenSet.Create(
        "Mrs", "Mr", "Ms", "Miss", "Dr", "Sir", "Lady", "Sister", "Brother", "Mother", "Father", "Aunt", "Auntie", "Uncle", "Cousin",
        "Granny", "Grandma", "Grandpa", "Grandmother", "Grandfather", "Nurse", "Mme", "Mlle", "Madame", "Mademoiselle", "Monsieur",
        "Tante", "Oncle", "Sœur", "Frère", "Mère", "Père", "Sra", "Sr", "Srta", "Señora", "Señorita", "Señor", "Don", "Doña", "Tía", "Tío",
        "Hermana", "Hermano", "Hanım", "Bey", "Abla", "Abi", "Ağabey", "Teyze", "Amca", "Dayı", "Hala", "Nine", "Dede", "Usta", "Hoca",
        "Efendi", "Öğretmen", "Пані", "Пана", "Панові", "Паном", "Пан", "Тітка", "Тітки", "Тітку", "Тіткі", "Дядько", "Дядька", "Дядьку",
        "Баба", "Баби", "Бабу", "Бабі", "Сестра", "Сестри", "Сестру", "Сестрі", "Брата", "Брату", "Брат");

    private static readonly FrozenSet<string> Openings = FrozenSet.Create(
        "About", "After", "All", "Also", "Although", "And", "As", "At", "Are", "Because", "Before", "Behind", "Beside", "Both", "But",
        "By", "Can", "Could", "Did", "Does", "Do", "During", "Even", "Every", "For", "From", "Had", "Has", "Have", "He", "Her", "Here",
        "His", "How", "If", "In", "Into", "Is", "It", "Later", "Like", "Maybe", "Meanwhile", "Near", "Next", "Nobody", "Not", "Now", "Of",
        "Often", "On", "Once", "Only", "Or", "Our", "Perhaps", "She", "Since", "So", "Sometimes", "Soon", "Still", "That", "The", "Then",
        "There", "They", "This", "Though", "Through", "Thus", "To", "Today", "Together", "Tomorrow", "Tonight", "Under", "Unless", "Until",
        "Was", "We", "What", "When", "Where", "Whether", "Which", "While", "Who", "Why", "Will", "With", "Without", "Would", "Yes",
        "Yesterday", "Yet", "You", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February",
        "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "À", "Alors", "Après", "Au",
        "Aussi", "Avant", "Avec", "Car", "Ce", "Chez", "Comme", "Dans", "De", "Depuis", "Donc", "Elle", "En", "Enfin", "Ensuite", "Et",
        "Hier", "Il", "Là", "Lorsque", "Mais", "Même", "Ni", "Non", "Où", "Ou", "Par", "Pendant", "Plus", "Pour", "Pourquoi", "Puis",
        "Quand", "Que", "Qui", "Sans", "Seule", "Seul", "Selon", "Si", "Sous", "Sur", "Al", "Allí", "Así", "Aunque", "Ayer", "Como", "Con",
        "Cuando", "Desde", "Después", "Durante", "Ella", "Entonces", "Era", "Hasta", "Hoy", "Luego", "Mientras", "No", "O", "Para", "Pero",
        "Por", "Porque", "Según", "Sin", "Sobre", "También", "Tras", "Y", "Ya", "Ama", "Ancak", "Bu", "Bugün", "Çünkü", "Dün", "Eğer",
        "Fakat", "Hem", "Ne", "Neden", "Sadece", "Sonra", "Şimdi", "Ve", "Veya", "Yalnız", "А", "Або", "Але", "Бо", "В", "Від", "Він",
        "Вона", "Для", "До", "Є", "З", "За", "Зі", "І", "Із", "Її", "Його", "Й", "Коли", "Лише", "Має", "На", "Над", "Не", "Ні", "Одного",
        "Отже", "Під", "Після", "По", "Потім", "При", "Про", "Та", "Так", "Там", "Тепер", "Тільки", "То", "Тоді", "Тому", "У", "Це", "Чи",
        "Чому", "Що", "Як", "Якщо");

    /// <summary>How somebody is spoken to or named as a relative, behind the name in Turkish.</summary>
    public static bool IsAddress(string word) => Addresses.Contains(word);

    /// <summary>What a sentence may begin with before a name, and names of days and months.</summary>
    public static bool IsOpening(string word) => Openings.Contains(word);
}
